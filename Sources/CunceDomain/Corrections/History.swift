/// A stream as it was written: events, and amendments of earlier events, in order.
package struct History<Event: Equatable & Sendable>: Equatable, Sendable {
    package enum Item: Equatable, Sendable {
        case event(Event)
        case amendment(Amendment<Event>)
    }

    package private(set) var items: [(item: Item, at: Occurrence)] = []

    package init() {}

    package mutating func append(_ item: Item, _ at: Occurrence) { items.append((item, at)) }

    package static func == (left: Self, right: Self) -> Bool {
        left.items.count == right.items.count
            && zip(left.items, right.items).allSatisfy { $0.item == $1.item && $0.at == $1.at }
    }

    /// The events that count: corrected ones as corrected, withdrawn ones left out, each at the
    /// place of the entry it stands for.
    package var effective: [(event: Event, at: Occurrence)] {
        var last: [Int: Amendment<Event>] = [:]
        for (item, _) in items {
            if case .amendment(let amendment) = item { last[amendment.sequence] = amendment }
        }
        return items.compactMap { item, at in
            guard case .event(let event) = item else { return nil }
            switch last[at.sequence] {
            case nil: return (event, at)
            case .corrected(_, let better, _): return (better, at)
            case .withdrawn: return nil
            }
        }
    }

    /// The amendments of one entry, oldest first.
    package func amendments(of sequence: Int) -> [(amendment: Amendment<Event>, at: Occurrence)] {
        items.compactMap { item, at in
            guard case .amendment(let amendment) = item, amendment.sequence == sequence
            else { return nil }
            return (amendment, at)
        }
    }
}
