import CunceDomain
import CunceReports

extension Texts {
    /// The reason of an amendment as people read it: typed, or the fixed one of `Undo`.
    func amendmentReason(_ reason: String, in language: Language) -> String {
        reason == Undo.reason ? say("entry.undone", in: language) : reason
    }
}
