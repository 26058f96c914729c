package import CunceDomain
package import CunceStore

/// One look through a town, a county or the installation: every check with what it found. 体检
///
/// It names places, matters and posts; it counts nobody's deeds and draws no consequence.
/// - Source: Decisions/0035.
package struct CheckUp: Equatable, Sendable {
    package struct Result: Equatable, Sendable {
        package let check: Check
        /// By place, then as they came up.
        package let findings: [CheckFinding]
    }

    package let division: DivisionRow
    package let day: CivilDate
    /// How many villages under rectification were looked at, each once however often it was listed.
    package let villages: Int
    /// In the order of `Check`; also those that found nothing.
    package let results: [Result]
    /// Everything in the division, by id.
    let divisions: [DivisionID: DivisionRow]

    /// Where it is, in words; above a town with the town's name, for villages share theirs.
    package func place(of finding: CheckFinding) -> String? {
        guard let place = finding.place else { return nil }
        guard division.level < 4, place.level == 5,
            let town = place.parent.flatMap({ divisions[$0] })
        else { return place.name }
        return "\(town.name) \(place.name)"
    }

    /// Whether the work in the villages was looked through, not the installation alone.
    package var looksAtWork: Bool { results.contains { !$0.check.isTechnical } }

    package var isSound: Bool { results.allSatisfy(\.findings.isEmpty) }

    package var count: Int { results.reduce(0) { $0 + $1.findings.count } }

    /// What lies beside the journal and is read elsewhere.
    package struct Keys: Sendable {
        package let accounts: [Account]
        /// The newest first.
        package let backups: [KnownBackup]

        package init(accounts: [Account], backups: [KnownBackup]) {
            self.accounts = accounts
            self.backups = backups
        }
    }

    /// Looks through; run it inside one snapshot.
    ///
    /// - Throws: `ReportRefusal.ofAVillage`: rounds, huddles and posts are a town's.
    /// - Parameters:
    ///   - place: with everything below it.
    ///   - now: the moment slips are good at; its day is the day of the check-up.
    ///   - installed: what the installation works by.
    ///   - pack: what a round runs under.
    package static func read(
        of place: DivisionRow, _ checks: [Check], now: Moment, installed: Programme,
        pack: (RoundSummary) -> Programme?, law: Law, keys: Keys, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> CheckUp {
        guard place.level < 5 else { throw ReportRefusal.ofAVillage(place.name) }
        let day = now.day
        let below = try DivisionChildren.list(of: place.id, on: connection)
            .filter { $0.level < 5 }.sorted { $0.code < $1.code }
        let asksForWork = checks.contains { !$0.isTechnical }
        let rounds =
            try asksForWork
            ? ([place] + below).flatMap { row in
                try CheckedRound.running(
                    in: row, on: day, installed: installed, pack: pack, cache: cache,
                    on: connection)
            } : []
        let roster = try TownFacts.county(on: day, today: day, cache: cache, connection).roster
        let within = try PlacesWithin.list(place.path, on: connection)
        let seats = CheckedSeats(roster, place, within)
        let results = try checks.map { check in
            Result(
                check: check,
                findings: try {
                    switch check {
                    case .villageWithoutLink: rounds.flatMap(\.villagesWithoutLink)
                    case .planWithoutEvidence: rounds.flatMap(\.plansWithoutEvidence)
                    case .clashingPosts: seats.clashes(installed, law)
                    case .huddleWithoutMinutes: rounds.flatMap(\.huddlesWithoutMinutes)
                    case .promiseWithoutDay: rounds.flatMap(\.promisesWithoutDay)
                    case .jumpingFigure:
                        try JumpingFigures.find(within: place, installed.rules, on: connection)
                    case .unusedAccount: seats.unusedAccounts(keys.accounts, now: now)
                    case .oldBackup: Self.oldBackup(keys.backups, on: day)
                    }
                }())
        }
        return CheckUp(
            division: place, day: day,
            villages: Set(rounds.flatMap { $0.facts.villages.map(\.village.id) }).count,
            results: results,
            divisions: Dictionary(within.map { ($0.id, $0) }) { first, _ in first })
    }

    /// Unit: days. A copy is made every day; one that failed is no alarm, two are.
    package static let backupDays = 2

    private static func oldBackup(
        _ backups: [KnownBackup], on day: CivilDate
    ) -> [CheckFinding] {
        let last = backups.map(\.madeAt).max()?.day
        if let last, day.days(since: last) <= backupDays { return [] }
        return [CheckFinding(.backup, at: nil, since: last, href: nil)]
    }
}
