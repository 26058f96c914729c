import CunceDomain
import CunceStore
import CunceTables

/// Study tours. What came home is a task of a village and stands in the table of tasks.
struct TourPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let round = world.round else { return planned }
        let place = row.required("place")
        let from = row.requiredDay("from")
        let until = row.requiredDay("until")
        let cost = row.yuan("cost")
        planned.label = "\(place) \(until?.description ?? "")".trimmingSpace()
        let tours = try world.scope.load(TownRound.self, round.stream).state.tours
        let id = row.code("tour_id")
        let recorded =
            id.isEmpty
            ? tours.all.first { $0.place == place && $0.from == from && $0.until == until }
            : tours.all.first { $0.id.text == id }
        if !id.isEmpty, recorded == nil { row.complain(.unknown(id), at: "tour_id") }
        guard row.complaints.isEmpty, let from, let until else { return planned }
        if let recorded {
            try compare(recorded, round, cost, &row, &planned, world)
            return planned
        }
        let went = try went(&row, world)
        let payer = row.text("payer")
        if cost != nil, payer.isEmpty { row.complain(.valueMissing, at: "payer") }
        guard row.complaints.isEmpty else { return planned }
        planned.isNew = true
        planned.add(
            .tour(
                round.id,
                .record(
                    .init(
                        id: world.newID(row), place: place, participants: went, from: from,
                        until: until, aim: row.text("aim"), learnt: row.text("learnt"),
                        payment: cost.map { .init(payer: payer, amount: $0) }))),
            on: min(until, world.today), columns: ["participants": "posts", "amount": "cost"])
        return planned
    }

    /// Only what was learnt may come later; a sum more is recorded on the page of the tour.
    private func compare(
        _ tour: Tour, _ round: RoundSummary, _ cost: Int?, _ row: inout RowReading,
        _ planned: inout PlannedRow, _ world: ImportWorld
    ) throws {
        row.mustStand("place", as: tour.place)
        row.mustStand("from", as: tour.from)
        row.mustStand("until", as: tour.until)
        row.mustStand("aim", as: tour.aim)
        if let cost, cost != tour.cost {
            row.mustStand("cost", as: tour.payments.isEmpty ? "–" : YuanText.plain(tour.cost))
        }
        let named = row.list("posts")
        if !named.isEmpty, Set(named) != Set(tour.participants.map(\.text)) {
            row.mustStand(
                "posts", as: tour.participants.map(\.text).joined(separator: "; "))
        }
        let learnt = row.text("learnt")
        guard row.complaints.isEmpty, !learnt.isEmpty else { return }
        if tour.learnt.isEmpty {
            planned.add(
                .tour(round.id, .sayLearnt(tour.id, learnt)), on: world.today)
        } else {
            row.mustStand("learnt", as: tour.learnt)
        }
    }

    private func went(_ row: inout RowReading, _ world: ImportWorld) throws -> [PostID] {
        let roster = try world.roster()
        let named = row.list("posts")
        if named.isEmpty { row.complain(.valueMissing, at: "posts") }
        for stranger in named where roster.posts[PostID(stranger)] == nil {
            row.complain(.unknown(stranger), at: "posts")
        }
        return named.map { PostID($0) }
    }
}
