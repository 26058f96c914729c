package import CunceDomain
package import CunceStore

/// The promises of a round: what is stuck and with whom first.
package struct PromisesReport: Equatable, Sendable {
    package struct Item: Equatable, Sendable {
        package let village: DivisionRow
        package let promise: PromiseSummary
        /// The kind of help its supporter gives the village; `nil` where it never was paired.
        package let help: HelpKey?
    }

    /// Stuck ones first, then what is overdue, what nobody confirmed, what is still to come, the
    /// rest.
    package let items: [Item]
    package let sums: PromiseSums
    /// Kinds of help that have a promise, with how many, whatever was asked for.
    package let kinds: [HelpKey: Int]
    package let day: CivilDate

    /// - Parameter help: only promises by supporters of this kind; `nil` for all.
    package init(_ facts: TownFacts, help: HelpKey? = nil) {
        let day = facts.day
        let all = facts.villages.flatMap { village in
            village.promises.map {
                Item(village: village.village, promise: $0, help: village.help(of: $0.supporter))
            }
        }
        let asked = all.filter { help == nil || $0.help == help }
        self.day = day
        kinds = all.reduce(into: [:]) { counts, item in
            if let help = item.help { counts[help, default: 0] += 1 }
        }
        sums = PromiseSums(asked.map(\.promise))
        items = asked.sorted { left, right in
            let places = (left.promise.place(on: day), right.promise.place(on: day))
            return (places.0.0, places.0.1, left.village.id, left.promise.id)
                < (places.1.0, places.1.1, right.village.id, right.promise.id)
        }
    }
}

extension PromiseSummary {
    /// Where it stands in a list: how much it presses, and the day that presses.
    package func place(on day: CivilDate) -> (Int, CivilDate) {
        if state == .stuck { return (0, obstacle?.since ?? due) }
        if daysOverdue(on: day) != nil { return (1, due) }
        if unconfirmed > 0 { return (2, due) }
        switch state {
        case .promised, .partlyArrived, .stuck: return (3, due)
        case .arrived: return (4, due)
        case .used: return (5, due)
        case .released: return (6, due)
        }
    }
}
