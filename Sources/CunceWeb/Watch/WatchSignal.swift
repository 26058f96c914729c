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
    /// Where the figure stands with its source.
    package let source: TextLink?
    /// Since when. Example: `2025年12月31日以来`.
    package let since: String?
    /// That what it rests on is old.
    package let old: String?
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

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "status": status
        case "why": why
        case "source": source.orAbsent
        case "since": since.orAbsent
        case "old": old.orAbsent
        case "hasNews": !news.isEmpty
        case "news": news
        case "answer": answer.orAbsent
        case "entry": entry.orAbsent
        case "clause": clause
        case "forms": forms
        case "answerHref": answerHref.orAbsent
        default: nil
        }
    }
}
