import CunceReports
import Mustache

/// One signal on one village. Template `watch-signal`.
package struct WatchSignal: MustacheParent, Equatable, Sendable {
    /// What the programme calls it. Example: `群众满意度明显下降`.
    package let name: String
    /// How it stands. Example: `新`.
    package let status: StatusMark
    /// The figures it hangs on, one line each.
    package let why: [String]
    /// Where what it rests on can be looked at.
    package let sources: [TextLink]
    /// Of which day its figures are. Example: `情况截至2025年12月31日`.
    package let since: String?
    /// That what it rests on is old.
    package let old: String?
    /// Figures of the last period that are not in yet.
    package let awaits: String?
    /// What came since it was answered; empty unless it came back.
    package let news: [String]
    /// Who answered it, when, and why.
    package let answer: String?
    /// The entry of the answer.
    package let entry: TextLink?
    /// Where the programme says so. Example: `acceptance.yaml:71`.
    package let clause: String
    /// What the reader may do.
    package let forms: [UpwardForm]
    /// Where it is answered, on a page that holds no form.
    package let answerHref: String?
    /// Whether others are linked to the village and answer.
    package let isOthers: Bool

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "status": status
        case "why": why
        case "hasGrounds": !sources.isEmpty || since != nil
        case "sources": sources
        case "since": since.orAbsent
        case "old": old.orAbsent
        case "awaits": awaits.orAbsent
        case "hasNews": !news.isEmpty
        case "news": news
        case "answer": answer.orAbsent
        case "entry": entry.orAbsent
        case "clause": clause
        case "forms": forms
        case "answerHref": answerHref.orAbsent
        case "isOthers": isOthers
        default: nil
        }
    }
}
