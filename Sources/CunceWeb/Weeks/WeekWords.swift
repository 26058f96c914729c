import CunceDomain
import CunceReports

/// Weeks and what is owed in them, as pages say it.
struct WeekWords {
    let texts: Texts
    let language: Language
    /// On which it is looked at.
    let day: CivilDate

    /// `第47周 · 11月16日至11月22日`
    static func line(_ week: ISOWeek, _ language: Language) -> String {
        let first = Days.short(week.monday, in: language)
        let last = Days.short(week.sunday, in: language)
        return
            "\(WeekNames.short(week, in: language)) · \(first)\(language == .zh ? "至" : " to ")\(last)"
    }

    func status(of obligation: Obligation) -> StatusMark {
        switch obligation.state {
        case .owed:
            let due = obligation.period.due
            if due < day {
                return mark("over", "week.in-grace", ["day": near(obligation.period.end)])
            }
            return due == day
                ? mark("soon", "status.due-today") : mark("none", "week.due", ["day": near(due)])
        case .met: return mark("done", "week.met")
        case .metLate(let days):
            return days > 0
                ? mark("done", "week.met-late", ["days": "\(days)"])
                : mark("done", "week.reported-late")
        case .missed: return mark("over", "week.missed")
        case .excused(let reason, _):
            return mark("gone", "week.excused", ["why": words(for: reason)])
        }
    }

    func words(for reason: ExcuseReason) -> String {
        texts.say("excuse.\(reason.rawValue)", in: language)
    }

    private func near(_ other: CivilDate) -> String { Days.near(other, day, in: language) }

    private func mark(
        _ mark: String, _ key: String, _ values: [String: String] = [:]
    ) -> StatusMark {
        StatusMark(mark: mark, text: texts.say(key, in: language, values))
    }
}
