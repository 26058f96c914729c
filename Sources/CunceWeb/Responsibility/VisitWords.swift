import CunceDomain
import CunceReports

/// What is owed of visits, in words.
enum VisitWords {
    /// `nil` where nothing is owed.
    static func owed(
        _ owed: Obligations, _ texts: Texts, _ language: Language
    ) -> String? {
        let due = ["due": "\(owed.due)", "late": "\(owed.late)"]
        switch (owed.due > 0, owed.late > 0) {
        case (false, false): return nil
        case (true, false):
            return texts.say("obligation.due", in: language, ["due": "\(owed.due)"])
        case (false, true):
            return texts.say("obligation.late", in: language, ["late": "\(owed.late)"])
        case (true, true): return texts.say("obligation.due-and-late", in: language, due)
        }
    }
}
