import CunceDomain
import CunceStore
import CunceTables

/// Villages of a round: listing, diagnosis and plan with the days on which they were decided.
/// What the table cannot do yet (a diagnosis without problems) it says; handed in again after the
/// other tables, it goes on from there.
struct VillagePlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        let listedOn = row.requiredDay("listed_on")
        let days = Days(
            listed: listedOn, diagnosed: row.day("diagnosed_on"),
            submitted: row.day("plan_submitted_on"), approved: row.day("plan_approved_on"))
        guard let round = world.round,
            let village = try world.place(&row, code: "village_code", name: "village")
        else { return planned }
        planned.label = village.name
        guard let kase = try world.kase(of: village) else {
            guard let listedOn, row.complaints.isEmpty else { return planned }
            let id: CaseID = world.newID(row)
            planned.isNew = true
            planned.add(
                .listing(
                    id,
                    .list(
                        village: village.id, round: round.id, reason: row.text("reason"),
                        basis: row.text("basis"), difference: row.text("reason"))),
                on: listedOn)
            world.lists(village.id, as: id)
            goOn(Case(id: id), row, days, world, &planned)
            return planned
        }
        row.mustStand("listed_on", as: kase.listing.listed?.on)
        row.mustStand("reason", as: kase.listing.reason)
        row.mustStand("basis", as: kase.listing.basis)
        if let at = kase.diagnosis.submitted { row.mustStand("diagnosed_on", as: at.on) }
        if let at = kase.plan.submitted { row.mustStand("plan_submitted_on", as: at.on) }
        if let at = kase.plan.approved { row.mustStand("plan_approved_on", as: at.on) }
        goOn(kase, row, days, world, &planned)
        return planned
    }

    private struct Days {
        let listed, diagnosed, submitted, approved: CivilDate?
    }

    /// The steps of the plan that have not been taken yet.
    private func goOn(
        _ kase: Case, _ row: RowReading, _ days: Days, _ world: ImportWorld,
        _ planned: inout PlannedRow
    ) {
        if let day = days.diagnosed, kase.diagnosis.submitted == nil {
            planned.add(.diagnosis(kase.id, .submit), on: day)
        }
        let objective = row.text("objective")
        if !objective.isEmpty, objective != kase.plan.objective {
            planned.add(
                .plan(kase.id, .setObjective(objective)),
                on: days.submitted ?? days.diagnosed ?? world.today)
        }
        if let day = days.submitted, kase.plan.submitted == nil {
            planned.add(.plan(kase.id, .submit), on: day)
        }
        if let day = days.approved, kase.plan.approved == nil {
            planned.add(.plan(kase.id, .approve(note: "")), on: day)
        }
    }
}
