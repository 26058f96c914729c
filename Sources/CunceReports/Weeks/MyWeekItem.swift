package import CunceDomain
package import CunceStore

/// One line of somebody's week, with its one act.
package struct MyWeekItem: Equatable, Sendable {
    package enum Matter: Equatable, Sendable {
        case obligation(Obligation)
        case task(TaskSummary)
        case decision(WaitingDecision)
        case promise(PromiseSummary)
        /// A task the week's huddle gave, or that came back.
        case given(TaskSummary)
        case returned(TaskSummary)
        /// Something is said to have come; somebody of the village's side is to confirm it.
        case confirm(PromiseSummary)
        /// What a huddle gave this post for the whole town.
        case errand(Huddle, Huddle.Decision)
        /// A document of the programme that has to go out.
        case paper(RoundPapers.Owed)
        /// A village to be assessed, or to be looked at after it left the list.
        case acceptance(AcceptanceTurn)
        /// What was missed so often that the pack shows it to this post.
        case shown(Escalated)
    }

    package let matter: Matter
    package let round: RoundID
    /// `nil` for what concerns the whole town.
    package let village: DivisionRow?
    package let kase: CaseID?
    /// When it is due, or since when it waits.
    package let day: CivilDate
    /// The entries behind it, ascending.
    package let entries: [Int]

    /// Days past its day, `nil` when not late. A matter without a day of its own is never late,
    /// however long it waits.
    package func daysLate(on today: CivilDate) -> Int? {
        switch matter {
        case .decision(let waiting): waiting.daysLate(on: today)
        case .confirm, .shown: nil
        case .acceptance(let turn): turn.isDue && today > day ? today.days(since: day) : nil
        case .obligation, .task, .promise, .given, .returned, .errand, .paper:
            today > day ? today.days(since: day) : nil
        }
    }

    /// By day, then as numbered: an order that ranks nobody.
    static func inOrder(_ left: MyWeekItem, _ right: MyWeekItem) -> Bool {
        let one = (left.day, left.village?.id.number ?? 0, left.entries.first ?? 0)
        let other = (right.day, right.village?.id.number ?? 0, right.entries.first ?? 0)
        return one < other
    }
}
