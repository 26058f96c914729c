package import CunceDomain

/// What a board shows of a case: one row, made from the state and read back as it was made.
package struct CaseSummary: Equatable, Sendable {
    package let id: CaseID
    package let village: DivisionID
    package let town: DivisionID
    package let round: RoundID
    package let stage: CaseStage
    /// When it entered the stage.
    package let since: CivilDate
    package let listedOn: CivilDate
    package let reason: String
    /// 0 none … 3 heavy; absent while not diagnosed.
    package let weights: [Dimension: Int]
    package let problemsOpen: Int
    package let problemsVerified: Int
    package let planStage: Plan.Stage
    package let planVersion: Int
    /// The entry that handed the plan in, for whoever decides on it.
    package let planEntry: Int?
    package let lastVisit: CivilDate?
    /// How far its newest acceptance is; `nil` before anybody asked for one.
    package let acceptance: AcceptanceAttempt.Stage?
    /// Since when, and the entry that brought it there.
    package let acceptanceSince: CivilDate?
    package let acceptanceEntry: Int?
    /// The day it left the list; `nil` while it is on it.
    package let left: CivilDate?
    /// Since when it goes on in another round.
    package let ended: CivilDate?

    /// `nil` for a case that was never listed or whose listing was withdrawn.
    package init?(_ kase: Case) {
        guard let village = kase.listing.village, let town = kase.listing.town,
            let round = kase.listing.round, let listed = kase.listing.listed
        else { return nil }
        id = kase.id
        self.village = village
        self.town = town
        self.round = round
        stage = kase.stage
        since = kase.entered(kase.stage)?.on ?? listed.on
        listedOn = listed.on
        reason = kase.listing.reason
        weights = Dictionary(
            uniqueKeysWithValues: Dimension.allCases.compactMap { dimension in
                kase.diagnosis.weight(of: dimension).map { (dimension, $0) }
            })
        problemsOpen = kase.diagnosis.problems.count(where: \.isOpen)
        problemsVerified = kase.diagnosis.problems.count { !$0.isOpen }
        planStage = kase.plan.stage
        planVersion = kase.plan.version
        planEntry = kase.plan.submitted?.entry
        lastVisit = kase.visits.all.map(\.at.on).max()
        let attempt = kase.acceptance.current
        acceptance = attempt?.stage
        acceptanceSince = attempt?.since.on
        acceptanceEntry = attempt?.since.entry
        left = kase.acceptance.graduation?.at.on
        ended = kase.listing.carriedOver?.at.on
    }

    /// From when on the cadences of the list ask nothing of it: it left the list, or goes on
    /// elsewhere.
    package var over: CivilDate? { [left, ended].compactMap(\.self).min() }

    var row: [SQLValue] {
        [
            .text(id.text), .int(village.number), .int(town.number), .text(round.text),
            .text(stage.rawValue), .text(since.description), .text(listedOn.description),
            .text(reason), .optional(weights[.people]), .optional(weights[.affairs]),
            .optional(weights[.funds]), .optional(weights[.drive]), .int(problemsOpen),
            .int(problemsVerified), .text(planStage.rawValue), .int(planVersion),
            .optional(planEntry), .optional(lastVisit?.description),
            .optional(acceptance?.rawValue), .optional(acceptanceSince?.description),
            .optional(acceptanceEntry), .optional(left?.description),
        ]
    }

    /// Columns in the order `init(row:)` reads them.
    static let columns =
        CaseTables.cases.columns.map(\.name).joined(separator: ", ")
        + ", (SELECT ended_on FROM case_ends WHERE case_ends.case_id = cases.case_id)"

    /// How many columns that is.
    static let width = CaseTables.cases.columns.count + 1

    package init(row: any SQLRow) throws {
        id = CaseID(try row.text(0))
        village = DivisionID(try row.int(1))
        town = DivisionID(try row.int(2))
        round = RoundID(try row.text(3))
        stage = try Reading.stage(try row.text(4))
        since = try Reading.day(try row.text(5))
        listedOn = try Reading.day(try row.text(6))
        reason = try row.text(7)
        var weights: [Dimension: Int] = [:]
        for (index, dimension) in Dimension.allCases.enumerated() {
            weights[dimension] = try row.optionalInt(8 + index)
        }
        self.weights = weights
        problemsOpen = try row.int(12)
        problemsVerified = try row.int(13)
        planStage = try Reading.planStage(try row.text(14))
        planVersion = try row.int(15)
        planEntry = try row.optionalInt(16)
        lastVisit = try row.optionalText(17).map(Reading.day)
        acceptance = try row.optionalText(18).map(Reading.acceptanceStage)
        acceptanceSince = try row.optionalText(19).map(Reading.day)
        acceptanceEntry = try row.optionalInt(20)
        left = try row.optionalText(21).map(Reading.day)
        ended = try row.optionalText(22).map(Reading.day)
    }
}
