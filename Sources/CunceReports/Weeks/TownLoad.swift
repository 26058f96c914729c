package import CunceDomain
package import CunceStore

/// Who carries how much, so that it can be made less. 负担
///
/// No visits and no lateness are counted by person: what was missed is told by village and matter.
/// - Source: requirements S16, B5; product principle 7.
package struct TownLoad: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package let post: PostID
        package let villages: [DivisionRow]
        /// Owed in an ordinary week; what is owed every n weeks counts an n-th, rounded up.
        package let owedWeekly: Int
        package let open: Figure
        package let overdue: Figure
        /// Ways to make it less, most useful first.
        package let proposals: [Proposal]
    }

    package enum Proposal: Equatable, Sendable {
        /// More villages than anybody else of the role carries on average.
        case handOver
        /// Tasks past their day: postpone, drop or give away.
        case fewerTasks
        /// Owes the same cadence in several villages: one trip may serve two of them, or the pack
        /// may ask for less.
        case seldomer(CadenceKey)
    }

    /// What was missed in the last weeks, by village and matter.
    package struct Missed: Equatable, Sendable {
        /// `nil` for the town.
        package let village: DivisionRow?
        package let cadence: CadenceKey
        package let times: Int
    }

    /// In the order of the roster; never by how much it is.
    package let rows: [Row]
    package let missed: [Missed]
    package let round: RoundWeeks

    /// Unit: weeks.
    package static let missedWeeks = 8
    /// From so many open tasks on fewer are proposed.
    static let manyTasks = 8

    /// - Parameter only: one post's own row; `nil` for all.
    package init(_ round: RoundWeeks, only: PostID? = nil) {
        self.round = round
        let facts = round.facts
        let programme = round.programme
        let linked = facts.villages.flatMap { village in
            village.links.filter { $0.until == nil }.map { ($0.post, village) }
        }
        let tasks = facts.villages.flatMap { village in
            village.owed.filter(\.isUnfinished).map { ($0.owner, $0) }
        }
        let carrying = Set(linked.map(\.0)).union(tasks.map(\.0))
        let posts = programme.inOrder(facts.posts.posts.values.filter { carrying.contains($0.id) })
        let villages = Dictionary(grouping: linked, by: \.0).mapValues { pairs in
            pairs.map(\.1.village).reduce(into: [DivisionRow]()) { known, village in
                if !known.contains(where: { $0.id == village.id }) { known.append(village) }
            }.sorted { $0.id < $1.id }
        }
        let most = Dictionary(grouping: posts, by: \.role).mapValues { posts in
            posts.map { villages[$0.id]?.count ?? 0 }.reduce(0, +) / max(1, posts.count)
        }
        let own = Dictionary(grouping: tasks, by: \.0).mapValues { $0.map(\.1) }
        rows = posts.filter { only == nil || $0.id == only }.map { post in
            let held = villages[post.id] ?? []
            return Self.row(
                post.id, held, own[post.id] ?? [], round,
                isAboveMean: held.count > max(1, most[post.role] ?? 0))
        }
        missed = only == nil ? Self.missed(round) : []
    }

    private static func row(
        _ post: PostID, _ villages: [DivisionRow], _ tasks: [TaskSummary], _ round: RoundWeeks,
        isAboveMean: Bool
    ) -> Row {
        let late = tasks.filter { $0.daysOverdue(on: round.facts.day) != nil }
        let mine = round.obligations.filter { $0.key.post == post }
        let running = Dictionary(grouping: mine) { $0.key.cadence }.mapValues { owed in
            Set(owed.filter { $0.period.last >= round.facts.day }.map(\.key)).count
        }
        let weekly = running.reduce(0) { sum, pair in
            guard let cadence = round.programme.cadence(pair.key) else { return sum }
            return sum + Self.weekly(pair.value, cadence)
        }
        var proposals: [Proposal] = []
        if isAboveMean { proposals.append(.handOver) }
        if tasks.count >= manyTasks || late.count > 1 { proposals.append(.fewerTasks) }
        proposals += running.filter { $0.value > 1 }.keys.sorted().map(Proposal.seldomer)
        return Row(
            post: post, villages: villages, owedWeekly: weekly,
            open: Figure(count: tasks.count, entries: tasks.map(\.entry)),
            overdue: Figure(count: late.count, entries: late.map(\.entry)), proposals: proposals)
    }

    /// How many of so many running windows fall to one week, rounded up.
    private static func weekly(_ running: Int, _ cadence: Cadence) -> Int {
        let weeks = cadence.window?.weeks ?? 1
        return (running * cadence.times + weeks - 1) / weeks
    }

    private static func missed(_ round: RoundWeeks) -> [Missed] {
        let since = round.facts.day.adding(days: -7 * missedWeeks)
        let lately = round.obligations.filter { $0.state == .missed && $0.period.last >= since }
        let groups = Dictionary(grouping: lately) {
            ObligationKey(
                cadence: $0.key.cadence, post: "", village: $0.key.village, first: since)
        }
        return groups.sorted { $0.key < $1.key }.map { key, missed in
            Missed(
                village: round.village(key.village)?.village, cadence: key.cadence,
                times: missed.reduce(0) { $0 + $1.missing })
        }
    }
}
