/// 三联: which posts are linked to a village, slot by slot, with the history.
package struct Links: Equatable, Sendable {
    package struct Holding: Equatable, Sendable {
        package let slot: LinkSlotKey
        package let post: PostID
        package let from: CivilDate
        /// The last day agreed beforehand, `nil` where none was.
        package internal(set) var term: CivilDate?
        package internal(set) var until: CivilDate?
        package internal(set) var entries: [Int]

        /// Whether the agreed time is over and nobody has ended or extended it. The last day
        /// itself is not over.
        package func isExpired(on day: CivilDate) -> Bool {
            until == nil && (term.map { $0 < day } ?? false)
        }

        /// Days left of the agreed time, 0 on its last day; `nil` without a term, after it, or
        /// once ended.
        package func daysLeft(on day: CivilDate) -> Int? {
            guard until == nil, let term, term >= day else { return nil }
            return term.days(since: day)
        }
    }

    /// Every holding there ever was, oldest first.
    package private(set) var holdings: [Holding] = []

    package init() {}

    /// Those who hold a slot now (that is: whose link has not been ended).
    package func holders(of slot: LinkSlotKey) -> [Holding] {
        holdings.filter { $0.slot == slot && $0.until == nil }
    }

    /// Every post linked now.
    package var linked: Set<PostID> {
        Set(holdings.filter { $0.until == nil }.map(\.post))
    }

    package mutating func apply(_ event: LinkEvent, _ at: Occurrence) {
        switch event {
        case .linked(let linked):
            holdings.append(
                Holding(
                    slot: linked.slot, post: linked.post, from: linked.from,
                    term: linked.term, until: nil, entries: [at.entry]))
        case .termSet(let set):
            with(set.slot, set.post) { holding in
                holding.term = set.term
                holding.entries.append(at.entry)
            }
        case .ended(let ended):
            with(ended.slot, ended.post) { holding in
                holding.until = ended.until
                holding.entries.append(at.entry)
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: LinkEvent) -> Bool {
        switch event {
        case .linked(let linked):
            !holders(of: linked.slot).contains { $0.post == linked.post }
        case .termSet(let set): holders(of: set.slot).contains { $0.post == set.post }
        case .ended(let ended): holders(of: ended.slot).contains { $0.post == ended.post }
        }
    }

    /// Changes the holding of a slot that lasts.
    private mutating func with(
        _ slot: LinkSlotKey, _ post: PostID, _ change: (inout Holding) -> Void
    ) {
        for index in holdings.indices
        where holdings[index].slot == slot && holdings[index].post == post
            && holdings[index].until == nil
        { change(&holdings[index]) }
    }
}
