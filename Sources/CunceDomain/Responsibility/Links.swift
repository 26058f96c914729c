/// 三联: which posts are linked to a village, slot by slot, with the history.
package struct Links: Equatable, Sendable {
    package struct Holding: Equatable, Sendable {
        package let slot: LinkSlotKey
        package let post: PostID
        package let from: CivilDate
        package internal(set) var until: CivilDate?
        package internal(set) var entries: [Int]
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
                    slot: linked.slot, post: linked.post, from: linked.from, until: nil,
                    entries: [at.entry]))
        case .ended(let ended):
            for index in holdings.indices
            where holdings[index].slot == ended.slot && holdings[index].post == ended.post
                && holdings[index].until == nil
            {
                holdings[index].until = ended.until
                holdings[index].entries.append(at.entry)
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: LinkEvent) -> Bool {
        switch event {
        case .linked(let linked):
            !holders(of: linked.slot).contains { $0.post == linked.post }
        case .ended(let ended): holders(of: ended.slot).contains { $0.post == ended.post }
        }
    }
}
