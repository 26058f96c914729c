package import CunceDomain
package import CunceStore

/// What the page of one village shows everybody 村民公开页.
///
/// - Source: requirement B6: only what the town released, no names, the reason for every delay.
package struct VillagersReport: Equatable, Sendable {
    package let village: DivisionRow
    package let town: String
    package let kase: CaseID
    package let day: CivilDate
    package let items: [Item]
    /// Answered ones, the newest answer first.
    package let matters: [VillagersMatter]
    package let rule: VillagersRule?
    /// Sums that are written into the journal.
    package let noted: [MonthOfAnswers]
    /// Whether the case goes on: only then is anything asked or taken.
    package let isOpen: Bool
    /// The newest thing the town did to the page.
    package let updated: CivilDate

    /// One released matter with what the record says of it on the day.
    package struct Item: Equatable, Sendable {
        package let words: ReleasedWords
        package let standing: PublicStanding
        /// It is late, and the town has not said why: it was in time when it was released.
        package let lacksReason: Bool
    }

    /// Answers further back say nothing of how things are.
    private static let mattersShown = 20

    /// Reads it.
    ///
    /// - Parameter code: of the village, 12 digits; anything else finds nothing.
    /// - Returns: `nil` where there is no such village, nothing of it was released, or its town
    ///   shows no villagers' pages.
    package static func read(
        _ code: String, programmes: (RoundSummary) -> Programme?, today: CivilDate,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> VillagersReport? {
        guard let village = try DivisionByCode.find(code, on: connection), village.level == 5 else {
            return nil
        }
        for summary in try CaseQueries.list(of: village.id, on: connection) {
            let kase = try StreamReading.current(
                Case.self, StreamName.of(summary.id), cache: cache, on: connection
            ).state
            guard !kase.villagers.items.isEmpty else { continue }
            guard let round = try RoundRows.find(summary.round, on: connection),
                let town = try DivisionByID.find(round.division, on: connection),
                try StreamReading.current(
                    TownRound.self, round.stream, cache: cache, on: connection
                ).state.villagersPages.isOn
            else { return nil }
            return VillagersReport(
                village, town: town.name, kase, programmes(round)?.villagers,
                isOpen: round.closed == nil && summary.ended == nil, on: today)
        }
        return nil
    }

    init(
        _ village: DivisionRow, town: String, _ kase: Case, _ rule: VillagersRule?, isOpen: Bool,
        on day: CivilDate
    ) {
        self.village = village
        self.town = town
        self.kase = kase.id
        self.day = day
        self.rule = rule
        self.isOpen = isOpen
        let page = kase.villagers
        noted = page.months
        let shown = page.items.compactMap { item -> Item? in
            // What was taken out of the record by a correction is no promise any more.
            guard let standing = kase.publicStanding(of: item.subject, on: day) else { return nil }
            let needsReason = standing.state == .late || standing.state == .dropped
            return Item(
                words: item.words, standing: standing,
                lacksReason: needsReason && item.words.why.isEmpty)
        }
        let order = PublicStanding.State.allCases
        items = order.flatMap { state in shown.filter { $0.standing.state == state } }
        matters = Array(
            page.matters.filter { $0.answer != nil }.sorted {
                ($0.answer?.at.entry ?? 0) > ($1.answer?.at.entry ?? 0)
            }.prefix(Self.mattersShown))
        updated =
            (page.items.map(\.released.recordedOn) + matters.compactMap { $0.answer?.at.recordedOn })
            .max() ?? day
    }

    package func items(_ states: PublicStanding.State...) -> [Item] {
        items.filter { states.contains($0.standing.state) }
    }
}
