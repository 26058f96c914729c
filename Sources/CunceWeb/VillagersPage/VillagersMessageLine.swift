import Mustache

/// What somebody wrote, before the office has dealt with it.
struct VillagersMessageLine: MustacheParent, Equatable, Sendable {
    let text: String
    /// Example: `11月18日收到`.
    let day: String
    /// Said where it names a person or a telephone.
    let held: String?
    /// The last day for an answer, where the programme names one.
    let answerBy: StatusMark?

    func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "day": day
        case "held": held.orAbsent
        case "answerBy": answerBy.orAbsent
        default: nil
        }
    }
}

/// A matter the town took up.
struct VillagersMatterLine: MustacheParent, Equatable, Sendable {
    let words: String
    let answer: String?
    let note: String
    let answerBy: StatusMark?
    let entriesHref: String?
    let form: UpwardForm?

    func child(named tag: String) -> Any? {
        switch tag {
        case "words": words
        case "answer": answer.orAbsent
        case "note": note
        case "answerBy": answerBy.orAbsent
        case "entriesHref": entriesHref.orAbsent
        case "form": form.orAbsent
        default: nil
        }
    }
}
