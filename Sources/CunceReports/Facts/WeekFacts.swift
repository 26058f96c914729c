package import CunceDomain
import CunceStore

/// What happened in a round in one week, or was written down in it, and what came after the last
/// paper before it (`SinceTold`): what boards, agendas and briefs speak of. Villages in the order
/// of their ids, everything in the order it happened.
package struct WeekFacts: Equatable, Sendable {
    package let week: ISOWeek
    private let villages: [VillageWeek]
    /// Where the week of a case stands among all.
    private let places: [CaseID: Int]
    /// What villages asked whose case goes on in another round.
    private let ended: [WeekAsk]
    /// Asks that wait for nobody any more, by the entry they stand in.
    private let settled: Set<Int>

    package init(_ facts: TownFacts, _ week: ISOWeek) {
        self.init(facts, week, after: facts.town)
    }

    /// As one reader sees them: what came after the last paper is told to those who never see the
    /// paper too.
    ///
    /// - Parameter town: whose papers they are; kept from readers who do not see the town.
    init(_ facts: TownFacts, _ week: ISOWeek, after town: TownRound?) {
        let since = SinceTold(town, week)
        self.init(facts, week) { VillageWeek($0, week, since) }
    }

    /// - Parameter told: that week of one village, with what nobody was told of before it.
    init(_ facts: TownFacts, _ week: ISOWeek, told: (VillageFacts) -> VillageWeek) {
        self.week = week
        villages = facts.villages.map(told)
        ended = facts.ended.flatMap { told($0).asks }
        settled = facts.town?.settledAsks ?? []
        places = Dictionary(
            uniqueKeysWithValues: facts.villages.enumerated().map { ($1.summary.id, $0) })
    }

    package var changes: [WeekChange] { villages.flatMap(\.changes) }

    /// Without visits, and without what has its own place on an agenda.
    var moves: [WeekChange] { villages.flatMap(\.moves) }

    /// What visits asked for and nobody has answered, also from earlier weeks.
    package var asks: [WeekAsk] {
        (villages.flatMap(\.asks) + ended).filter { isOpen($0.entry) }
    }

    package func changes(in kase: CaseID) -> [WeekChange] {
        places[kase].map { villages[$0].changes } ?? []
    }

    /// Whether an ask still waits for somebody; by the entry it stands in.
    func isOpen(_ ask: Int) -> Bool { !settled.contains(ask) }

    /// What huddles asked of the county by the end of the week and nobody has answered, with the
    /// week's own.
    func decidedAsks(_ town: TownRound?) -> [Huddle.Decision] {
        (town?.huddles.all ?? []).filter { $0.week <= week }.flatMap(\.decisions)
            .filter { $0.isAsk && isOpen($0.at.entry) }
    }
}
