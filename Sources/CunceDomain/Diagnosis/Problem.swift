/// One thing that holds a village back, typed, graded and evidenced. 问题
///
/// A problem whose type the pack calls `legacy` is a legacy affair 历史遗留问题: it has a history
/// before the round and a due day for the whole of it besides.
package struct Problem: Equatable, Sendable {
    /// Where a problem stands.
    package enum State: String, CaseIterable, Sendable {
        case open
        /// Somebody at work says that it is solved, with a closing proof.
        case solved
        /// Somebody else checked.
        case verified
    }

    package let id: ProblemID
    package let dimension: Dimension
    /// Key of a problem type of the pack.
    package let type: String
    package let title: String
    /// Since when it has been so; unknown is unknown.
    package let since: CivilDate?
    package let evidence: String
    package let cause: String
    package let recorded: Occurrence
    /// Every severity it was given, oldest first; never empty.
    package internal(set) var gradings: [ProblemGrading]
    /// How many villagers said so, each time they were counted, by day; never who.
    package internal(set) var voiceCounts: [VoiceCount]
    /// The post that answers for it.
    package internal(set) var owner: PostID?
    /// What was brought forward after it was recorded, oldest first.
    package internal(set) var addedEvidence: [AddedEvidence] = []
    /// What happened before the round, by day.
    package internal(set) var pastEvents: [PastEvent] = []
    /// The days by which the whole affair was to be settled, oldest first.
    package internal(set) var dueDays: [AffairDueDay] = []
    /// The word of somebody at work, while it stands.
    package internal(set) var solved: ProblemWord?
    /// Somebody other than those who worked on it checked that it is solved.
    package internal(set) var verified: Occurrence?
    /// What was looked at when it was verified.
    package internal(set) var checked: String?
    /// Why it was last given back or opened again; `nil` once it is said to be solved anew.
    package internal(set) var returned: ProblemWord?
    /// Every time it was opened again after somebody had checked that it was solved, oldest first.
    package internal(set) var reopenings: [Occurrence] = []
    /// The last entry that changed what it weighs: recorded, regraded, verified or opened again.
    package internal(set) var weighed: Int
    /// Every entry about it, oldest first.
    package internal(set) var entries: [Int]

    package var state: State {
        if verified != nil { return .verified }
        return solved == nil ? .open : .solved
    }

    /// Until somebody has checked that it is solved.
    package var isOpen: Bool { verified == nil }

    package var severity: Severity { gradings.last?.severity ?? .light }

    /// The severity it had before the last regrading.
    package var formerSeverity: Severity? { gradings.dropLast().last?.severity }

    /// How many villagers said so at the last count; never who.
    package var voices: Int? { voiceCounts.last?.count }

    /// By when the whole affair is to be settled.
    package var due: CivilDate? { dueDays.last?.due }

    /// Days past the due day, `nil` when not overdue. What is said to be solved is not late.
    package func daysOverdue(on day: CivilDate) -> Int? {
        guard state == .open, let due, day > due else { return nil }
        return day.days(since: due)
    }
}
