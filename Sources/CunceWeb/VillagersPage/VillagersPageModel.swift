import CunceDomain
import Mustache

/// The page of one village outside 村民公开页. Template `villagers`.
struct VillagersPageModel: MustacheParent, Equatable, Sendable {
    let language: Language
    /// Example: `洋港村`.
    let title: String
    /// Example: `村民公开页 · 示范镇`.
    let above: String
    let lede: String
    /// Example: `9 件事，办成 4 件`.
    let headline: String
    /// Example: `正在办 3 件，推迟 2 件。`
    let counts: String
    let beads: [VillagersBead]
    /// What the string of beads says to whoever does not see it.
    let beadsSaid: String
    let updated: String
    let parts: [VillagersPart]
    let question: VillagersQuestion?
    let say: VillagersSay?
    /// What the town answered, and what waits for an answer.
    let answers: [VillagersAnswered]
    /// How many messages wait and which are refused, line by line.
    let said: [VillagersSaidLine]
    /// Until when what stands here is so, where it does not go on.
    let over: String?
    /// What was sent was not taken: the title says so, for whoever hears it first.
    let hasFailed: Bool
    let foot: String
    /// The address, for whoever has the page on paper.
    let printed: String?
    /// The same page in the other language.
    let otherHref: String

    func child(named tag: String) -> Any? {
        switch tag {
        case "language": language == .zh ? "zh-CN" : "en"
        case "otherLanguage": language == .zh ? "en" : "zh-CN"
        case "otherName": language == .zh ? "English" : "中文"
        case "otherHref": otherHref
        case "title": title
        case "above": above
        case "lede": lede
        case "headline": headline
        case "counts": counts
        case "beads": beads
        case "beadsSaid": beadsSaid
        case "updated": updated
        case "parts": parts
        case "question": question.orAbsent
        case "say": say.orAbsent
        case "answers": answers
        case "said": said
        case "hasAnswers": !answers.isEmpty || !said.isEmpty
        case "over": over.orAbsent
        case "hasFailed": hasFailed
        case "printed": printed.orAbsent
        case "foot": foot
        default: nil
        }
    }
}
