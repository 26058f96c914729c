import CunceDomain
import CunceStore

/// What is known of one case apart from its village and its row: all of it comes from the case's
/// own stream, so it stands until that stream goes on.
struct CaseFacts: Equatable, Sendable {
    let listing: EntryMark?
    let steps: [EntryMark]
    let tasks: [TaskSummary]
    let problems: [ProblemRow]
    let links: [LinkRow]
    let supports: [SupportRow]
    let promises: [PromiseSummary]
    let visits: [VisitRow]
    let marks: [Int: EntryMark]

    static let none = CaseFacts(
        listing: nil, steps: [], tasks: [], problems: [], links: [], supports: [], promises: [],
        visits: [], marks: [:])
}
