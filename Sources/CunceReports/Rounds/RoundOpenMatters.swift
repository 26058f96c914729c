import CunceDomain
import CunceStore

/// What is still open in a round: what would go on, or end unfinished, if it were closed.
package struct RoundOpenMatters: Equatable, Sendable {
    /// Cases that are neither closed nor gone on elsewhere.
    package let villages: Figure
    /// Candidates nobody has decided on.
    package let candidates: Figure
    /// Tasks somebody still owes.
    package let tasks: Figure
    /// Tasks reported done that nobody has checked.
    package let unverified: Figure
    package let problems: Figure
    /// Briefs nobody has signed.
    package let briefs: Figure
    /// What huddles gave somebody for the whole town and nobody has reported on.
    package let errands: Figure
    /// What was asked for and nobody has answered.
    package let asks: Figure
    /// 批示 whose giver has not taken the result.
    package let instructions: Figure
    /// 请示 that have no answer.
    package let requests: Figure

    package init(_ facts: TownFacts) {
        let open = facts.villages.filter { $0.summary.stage != .closed }
        villages = Figure(count: open.count, entries: open.compactMap { $0.listing?.number })
        candidates = Figure(
            count: facts.candidates.count, entries: facts.candidates.map(\.summary.namedEntry))
        let tasks = open.flatMap(\.tasks)
        self.tasks = Self.figure(tasks.filter(\.isUnfinished))
        unverified = Self.figure(tasks.filter { $0.state == .done })
        let problems = open.flatMap(\.problems).filter(\.isOpen)
        self.problems = Figure(count: problems.count, entries: problems.map(\.entry))
        let briefs = (facts.town?.briefs.all ?? []).filter { $0.signed == nil }
        self.briefs = Figure(count: briefs.count, entries: briefs.map(\.composed.entry))
        let errands = facts.town?.huddles.owed.map(\.decision.at.entry) ?? []
        self.errands = Figure(count: errands.count, entries: errands)
        let asks =
            WeekFacts(facts, ISOWeek(containing: facts.day)).asks.map(\.entry)
            + (facts.town?.openDecidedAsks.map(\.at.entry) ?? [])
        self.asks = Figure(count: asks.count, entries: asks.sorted())
        let instructions = facts.town?.instructions.open ?? []
        self.instructions = Figure(
            count: instructions.count, entries: instructions.map(\.given.entry))
        let requests = (facts.town?.requests.all ?? []).filter(\.isOpen)
        self.requests = Figure(count: requests.count, entries: requests.map(\.drafted.entry))
    }

    private static func figure(_ tasks: [TaskSummary]) -> Figure {
        Figure(count: tasks.count, entries: tasks.map(\.entry))
    }
}
