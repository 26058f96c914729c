package import CunceDomain
package import CunceStore

/// A round that is over and left something to be done: it is told of in the round that runs now.
/// 上一轮遗留事项
package struct EarlierRound: Equatable, Sendable {
    package let summary: RoundSummary
    package private(set) var town: TownRound
    /// What its visits asked for and nobody has answered, oldest first.
    package let asks: [WeekAsk]
    /// The villages its open matters speak of.
    package let villages: [DivisionID: DivisionRow]

    /// As somebody who sees the town may read it.
    func seen(by reader: Standing) -> EarlierRound {
        var earlier = self
        earlier.town = town.seen(by: reader)
        return earlier
    }

    package func village(_ id: DivisionID?) -> DivisionRow? { id.flatMap { villages[$0] } }

    /// - Parameters:
    ///   - town: the state of the round's stream on the day looked at.
    ///   - kase: the state of a case's stream on that day.
    ///   - division: a row of the list.
    init(
        _ town: TownRound, kase: (CaseID) throws -> Case,
        division: (DivisionID) throws -> DivisionRow?
    ) throws {
        guard let summary = RoundSummary(town) else {
            throw StoreFault.damaged("a round that was never opened is over")
        }
        self.summary = summary
        self.town = town
        var villages: [DivisionID: DivisionRow] = [:]
        let named =
            town.instructions.open.compactMap(\.about.village)
            + town.openDecidedAsks.compactMap(\.village)
            + town.requests.all.filter(\.isOpen).compactMap(\.village)
        for id in Set(named) { villages[id] = try division(id) }
        var asks: [WeekAsk] = []
        for left in town.openLeftAsks {
            let state = try kase(left.kase)
            guard let id = state.listing.village, let village = try division(id),
                let visit = state.visits.all.first(where: { $0.at.entry == left.ask })
            else { continue }
            villages[id] = village
            asks.append(
                WeekAsk(
                    kase: left.kase, village: village, post: visit.participants.first,
                    text: visit.ask, on: visit.at.on, entry: left.ask))
        }
        self.asks = asks
        self.villages = villages
    }
}

extension TownFacts {
    /// Its chain and its errands as facts of their own, without villages: what waits for somebody
    /// is found in them as in any round's.
    func told(of earlier: EarlierRound) -> TownFacts {
        TownFacts(
            division: division, day: day, rounds: rounds, round: earlier.summary,
            town: earlier.town, villages: [], named: [], posts: posts, head: head)
    }
}
