import CunceDomain
import CunceReports

/// A day that may be known only as a month or a year.
///
/// The first of a month stands for the month, that of January for the year: nobody says since the
/// 1st of January 2019 of what has been so since 2019.
enum RoughDay {
    /// Reads `2019`, `2019-05` or `2019-05-20`; `nil` for anything else.
    static func read(_ typed: String) -> CivilDate? {
        let typed = typed.trimmingSpace()
        return switch typed.utf8.count {
        case 4: CivilDate("\(typed)-01-01")
        case 7: CivilDate("\(typed)-01")
        default: CivilDate(typed)
        }
    }

    static func text(_ day: CivilDate, _ texts: Texts, _ language: Language) -> String {
        guard day.day == 1 else { return Days.long(day, in: language) }
        let key = day.month == 1 ? "problem.since-year" : "problem.since-month"
        return texts.say(
            key, in: language,
            [
                "year": "\(day.year)",
                "month": language == .zh ? "\(day.month)" : padded(day.month, to: 2),
            ])
    }
}
