import Mustache

/// The question nobody is named in. Part of template `villagers`.
struct VillagersQuestion: MustacheParent, Equatable, Sendable {
    let text: String
    /// Where it goes. Example: `/v/990000100203/answer`.
    let action: String
    /// Whether it is asked still, and not only what was answered shown.
    let isAsked: Bool
    let options: [OptionModel]
    let complaint: String?
    /// How many answered this month, and when the sums come.
    let count: String
    /// Sums of the last month that is over, where enough answered.
    let results: [VillagersResult]
    /// Example: `10月，46 人答过`.
    let resultsOf: String?

    func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "action": action
        case "isAsked": isAsked
        case "options": options
        case "complaint": complaint.orAbsent
        case "count": count
        case "results": results
        case "resultsOf": resultsOf.orAbsent
        default: nil
        }
    }
}

/// How often one answer was given.
struct VillagersResult: MustacheParent, Equatable, Sendable {
    let label: String
    let number: String

    func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "number": number
        default: nil
        }
    }
}
