package import CunceDomain
package import CunceStore

/// The agenda of a weekly huddle, made from the week: nobody writes it.
package struct HuddleAgenda: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// What somebody put on it beside what comes by itself.
        case topics
        /// What the huddle before put off and what does not come by itself.
        case putOff = "put-off"
        case changed, overdue, stuck, asks
        /// Tasks and errands that earlier huddles decided on and that are not finished.
        case decisions
        /// 批示 that are not closed.
        case instructions
    }

    package struct Group: Equatable, Sendable {
        package let kind: Kind
        package let items: [Item]
    }

    package struct Item: Equatable, Sendable {
        /// `nil` for what concerns the whole round.
        package let village: DivisionRow?
        package let kase: CaseID?
        package let task: TaskID?
        /// The change it is about, for items of `changed`.
        package let change: WeekChange?
        /// The words of the entry or the title of the task.
        package let text: String
        /// Days overdue, stuck or since it was asked or decided; `nil` for a change.
        package let days: Int?
        /// Who owes it or said it.
        package let post: PostID?
        /// The entries behind it, ascending.
        package internal(set) var entries: [Int]
        /// The entries that put it off until now, oldest first; empty where nobody did.
        package internal(set) var putOffs: [Int] = []
        /// The round that is over and left it; `nil` for what is of this one.
        package var earlier: RoundSummary?
    }

    package let week: ISOWeek
    /// All, in the order they are gone through; some may be empty.
    package let groups: [Group]

    package init(_ facts: TownFacts, _ week: ISOWeek) {
        self.init(facts, WeekFacts(facts, week), OverdueTask.all(facts))
    }

    /// - Parameters:
    ///   - news: of the same facts.
    ///   - late: their overdue tasks.
    init(_ facts: TownFacts, _ news: WeekFacts, _ late: [OverdueTask]) {
        week = news.week
        let items = AgendaItems(facts: facts, news: news, late: late)
        let putOffs = AgendaPutOffs(facts, news.week)
        let own = Kind.allCases.map { kind in
            Group(kind: kind, items: items.of(kind).map(putOffs.marked))
        }
        let alone = putOffs.alone(beside: own.flatMap(\.items))
        groups = own.map { $0.kind == .putOff ? Group(kind: .putOff, items: alone) : $0 }
    }

    /// Reads it; run it inside one snapshot.
    package static func read(
        _ division: DivisionID, week: ISOWeek, programme: Programme, today: CivilDate,
        asOf: CivilDate? = nil, round: RoundID? = nil, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> HuddleAgenda {
        HuddleAgenda(
            try TownFacts.read(
                division, programme: programme, today: today, asOf: asOf, round: round,
                cache: cache, on: connection), week)
    }

    package func group(_ kind: Kind) -> Group {
        groups.first { $0.kind == kind } ?? Group(kind: kind, items: [])
    }

    package var count: Int { groups.reduce(0) { $0 + $1.items.count } }
}
