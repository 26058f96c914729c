package import CunceDomain
package import CunceStore

/// What the page of one village shows everybody 村民公开页.
///
/// - Source: requirement B6: only what the town released, no names, the reason for every delay.
package struct VillagersReport: Equatable, Sendable {
    package let village: DivisionRow
    package let town: String
    package let day: CivilDate
    package let items: [Item]
    /// Answered ones, the newest answer first.
    package let matters: [VillagersMatter]
    /// Taken up and not answered.
    package let unanswered: [VillagersMatter]
    /// What was taken off the page.
    package let takenOff: [TakenOffItem]
    /// What nothing follows from, newest first.
    package let refused: [RefusedMessages]
    package let rule: VillagersRule?
    /// Sums that are written into the journal.
    package let noted: [MonthOfAnswers]
    /// Every page the village had, to tell which messages wait.
    package let pages: PagesOfVillage
    /// Whether some case of the village goes on: only then is anything asked or taken.
    package let isOpen: Bool
    /// The day on which the case shown here ended; from then on its lines stay as they were.
    package let ended: CivilDate?
    /// The newest thing the town did to the page.
    package let updated: CivilDate

    /// One released matter with what the record says of it.
    package struct Item: Equatable, Sendable {
        package let words: ReleasedWords
        package let standing: PublicStanding
        /// Under which it stands on the page.
        package let state: PublicStanding.State
        package let delay: PublicDelay?
        /// What the town has not said: it was in time when it was released.
        package let lacks: PublicDelay.Lack?
        package var lacksReason: Bool { lacks != nil }

        /// Everything about it, as of a day.
        init(_ item: ReleasedItem, _ standing: PublicStanding) {
            words = item.words
            self.standing = standing
            state = item.publicState(standing)
            delay = item.delay(standing)
            lacks =
                delay?.lacks
                ?? (standing.state == .dropped && item.words.why.isEmpty ? .reason : nil)
        }
    }

    /// Answers further back say nothing of how things are.
    private static let mattersShown = 20

    /// Reads it: what the newest case says that has released anything. While another one goes on
    /// that has not, what the earlier one said stays there.
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
        let cases = try CaseQueries.list(of: village.id, on: connection).compactMap { summary in
            try RoundRows.find(summary.round, on: connection).map { round in
                (
                    kase: try StreamReading.current(
                        Case.self, StreamName.of(summary.id), cache: cache, on: connection
                    ).state, round: round
                )
            }
        }
        guard
            let shown = cases.first(where: { one in
                !one.kase.villagers.items.isEmpty || !one.kase.villagers.takenOff.isEmpty
            }), !shown.kase.villagers.items.isEmpty,
            let town = try DivisionByID.find(shown.round.division, on: connection)
        else { return nil }
        let running = cases.first { $0.round.end(of: $0.kase) == nil }
        for round in [shown.round, running?.round].compactMap(\.self) {
            let pages = try StreamReading.current(
                TownRound.self, round.stream, cache: cache, on: connection
            ).state.villagersPages
            guard pages.isOn else { return nil }
        }
        return VillagersReport(
            village, town: town.name, shown.kase, ended: shown.round.end(of: shown.kase),
            PagesOfVillage(pages: cases.map(\.kase.villagers), newest: cases.first?.kase.id),
            programmes((running ?? shown).round)?.villagers, isOpen: running != nil, on: today)
    }

    init(
        _ village: DivisionRow, town: String, _ kase: Case, ended: CivilDate?,
        _ pages: PagesOfVillage, _ rule: VillagersRule?, isOpen: Bool, on day: CivilDate
    ) {
        self.village = village
        self.town = town
        self.day = day
        self.rule = rule
        self.pages = pages
        self.isOpen = isOpen
        self.ended = ended
        let page = kase.villagers
        noted = pages.pages.flatMap(\.months)
        // What ended is told as it was on its last day: no day passes for it any more.
        let last = min(ended ?? day, day)
        let shown = page.items.compactMap { item -> Item? in
            // What was taken out of the record by a correction is no promise any more.
            kase.publicStanding(of: item.subject, on: last).map { Item(item, $0) }
        }
        items = PublicStanding.State.allCases.flatMap { state in
            shown.filter { $0.state == state }
        }
        let all = pages.pages.flatMap(\.matters)
        matters = Array(
            all.filter { $0.answer != nil }.sorted {
                ($0.answer?.at.entry ?? 0) > ($1.answer?.at.entry ?? 0)
            }.prefix(Self.mattersShown))
        unanswered = all.filter { $0.answer == nil }
        takenOff = page.takenOff
        refused = Array(
            pages.pages.flatMap(\.refused).sorted { $0.at.entry > $1.at.entry }
                .prefix(Self.mattersShown))
        var deeds: [Occurrence] = page.items.map(\.released)
        deeds += matters.compactMap { $0.answer?.at }
        deeds += takenOff.map(\.at)
        deeds += refused.map(\.at)
        deeds += unanswered.map(\.taken)
        updated = deeds.map(\.recordedOn).max() ?? day
    }

    package func items(_ states: PublicStanding.State...) -> [Item] {
        items.filter { states.contains($0.state) }
    }
}
