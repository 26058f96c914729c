package import CunceDomain
package import CunceStore

/// One village's part in the figures of the thrusts.
package struct ThrustVillage: Equatable, Sendable {
    package let village: DivisionRow
    package let stage: CaseStage
    /// It left the list and slipped back.
    let hasRelapsed: Bool
    package let linksHeld: Figure
    package let linksNeeded: Int
    /// Slots with fewer holders than the programme asks for, in its order.
    package let vacant: [LinkSlotKey]
    /// All of the round.
    package let visits: Figure
    package let owed: Obligations
    /// Pairings in force, each kind of help by itself.
    package let helps: Figure
    /// The posts of those pairings, each once, in the order they were paired.
    package let givers: [PostID]
    /// Tasks of whoever helps from outside the village, paired or not.
    package let helpTasks: [TaskSummary]
    package let problems: [ProblemRow]
    /// Without dropped ones.
    package let tasks: [TaskSummary]
    /// Those of them somebody still answers for.
    let tasksOwed: Set<TaskID>
    package let done: Figure
    package let overdue: Figure
    package let stuck: Figure

    /// - Parameters:
    ///   - holdings: the links that are held now, with their entries.
    ///   - hasRelapsed: its case was closed because it slipped back.
    ///   - owed: the village's obligations.
    init(
        _ facts: VillageFacts, _ town: TownFacts, _ programme: Programme,
        holdings: [Links.Holding], hasRelapsed: Bool, owed: [Obligation]
    ) {
        self.hasRelapsed = hasRelapsed
        village = facts.village
        stage = facts.summary.stage
        let slots = programme.linkSlots(ofVillage: facts.village.code)
        let held = slots.map { slot in
            holdings.filter { $0.slot == slot.key }.prefix(slot.minPerVillage)
        }
        linksHeld = Figure(
            count: held.reduce(0) { $0 + $1.count },
            entries: held.flatMap { $0.flatMap { $0.entries.prefix(1) } })
        linksNeeded = slots.reduce(0) { $0 + $1.minPerVillage }
        vacant = zip(slots, held).filter { $1.count < $0.minPerVillage }
            .map(\.0.key)
        visits = Figure(count: facts.visits.count, entries: facts.visits.map(\.entry))
        self.owed = Obligations(owed)
        let linked = Set(holdings.map(\.post))
        let helping = facts.counted.filter { task in
            !linked.contains(task.owner) && town.isHelp(task.owner, programme)
        }
        let pairings = facts.supports.filter { $0.until == nil }
        givers = pairings.map(\.post).reduce(into: []) { posts, post in
            if !posts.contains(post) { posts.append(post) }
        }
        helpTasks = helping
        helps = Figure(count: pairings.count, entries: pairings.map(\.entry))
        problems = facts.problems
        tasks = facts.counted
        tasksOwed = Set(facts.owed.map(\.id))
        done = Figure(count: facts.done.count, entries: facts.done.map(\.entry))
        let late = facts.overdue(on: town.day)
        overdue = Figure(count: late.count, entries: late.map(\.entry))
        stuck = Figure(count: facts.stuck.count, entries: facts.stuck.map(\.entry))
    }
}

extension TownFacts {
    /// Whether a post helps from outside the village: a supporter or a work group.
    fileprivate func isHelp(_ post: PostID, _ programme: Programme) -> Bool {
        let role = posts.posts[post].flatMap { programme.role($0.role) }
        return role?.standing == .supporter || role?.standing == .workGroup
    }
}
