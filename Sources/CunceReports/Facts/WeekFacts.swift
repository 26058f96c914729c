package import CunceDomain
import CunceStore

/// What happened in a round in one week, or was written down in it: what boards, agendas and
/// briefs speak of. Villages in the order of their ids, everything in the order it happened.
package struct WeekFacts: Equatable, Sendable {
    package let week: ISOWeek
    private let villages: [VillageWeek]
    /// Where the week of a case stands among all.
    private let places: [CaseID: Int]

    package init(_ facts: TownFacts, _ week: ISOWeek) {
        self.init(facts, week) { VillageWeek($0, week) }
    }

    /// - Parameter told: that week of one village.
    init(_ facts: TownFacts, _ week: ISOWeek, told: (VillageFacts) -> VillageWeek) {
        self.week = week
        villages = facts.villages.map(told)
        places = Dictionary(
            uniqueKeysWithValues: facts.villages.enumerated().map { ($1.summary.id, $0) })
    }

    package var changes: [WeekChange] { villages.flatMap(\.changes) }

    /// Without visits, and without what has its own place on an agenda.
    var moves: [WeekChange] { villages.flatMap(\.moves) }

    package var asks: [WeekAsk] { villages.flatMap(\.asks) }

    package func changes(in kase: CaseID) -> [WeekChange] {
        places[kase].map { villages[$0].changes } ?? []
    }
}
