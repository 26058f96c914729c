import CunceDomain
import CunceStore
import CunceTables

/// Promises, with what arrived of them and what it was used for. Who confirmed an arrival, and
/// why a promise is stuck or will not come, is said on the promise's page: the table shows it.
struct PromisePlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let (village, kase) = try world.openCase(&row) else { return planned }
        let title = row.required("title")
        let kind = row.requiredChoice("kind").flatMap(PromiseKind.init(rawValue:))
        let due = row.requiredDay("due")
        let supporter = try world.post(&row, id: "supporter_post", name: "supporter")
        planned.label = "\(village.name) \(title)"
        let seen = kase.promises(seenBy: world.deed.actor)
        let recorded = recorded(&row, seen, title, supporter)
        guard let kind, let due, row.complaints.isEmpty else { return planned }
        let amount = row.yuan("amount") ?? recorded?.amount
        if let recorded {
            compare(&row, recorded, kind, supporter)
            if amount != recorded.amount || due != recorded.due {
                planned.add(
                    .promise(
                        kase.id,
                        .change(
                            recorded.id, amount: amount, due: due, reason: row.text("reason"))),
                    on: world.today)
            }
        } else {
            guard let supporter else {
                row.complain(.valueMissing, at: "supporter")
                return planned
            }
            planned.isNew = true
            planned.add(
                .promise(
                    kase.id,
                    .make(
                        .init(
                            id: world.newID(row), supporter: supporter, kind: kind, title: title,
                            amount: amount, due: due, problem: row.problem(in: kase),
                            measure: row.measure(in: kase)))),
                on: row.day("made_on") ?? min(due, world.today))
        }
        let moves = PromiseMoves(
            promise: recorded?.id ?? world.newID(row), arrival: world.newID(row), kase: kase.id,
            kind: kind, amount: amount, recorded: recorded)
        moves.add(&row, &planned)
        try show(&row, recorded, after: moves, in: world)
        return planned
    }

    /// By id, or by who promised what.
    private func recorded(
        _ row: inout RowReading, _ seen: [Promise], _ title: String, _ supporter: PostID?
    ) -> Promise? {
        let id = row.code("promise_id")
        if !id.isEmpty {
            let found = seen.first { $0.id.text == id }
            if found == nil { row.complain(.unknown(id), at: "promise_id") }
            return found
        }
        let titled = seen.filter { $0.title == title && $0.supporter == supporter }
        if titled.count > 1 {
            let all = titled.map(\.id.text).joined(separator: ", ")
            row.complain(.ambiguous(title, candidates: all), at: "title")
        }
        return titled.first
    }

    private func compare(
        _ row: inout RowReading, _ promise: Promise, _ kind: PromiseKind, _ supporter: PostID?
    ) {
        row.mustStand("title", as: promise.title)
        row.mustStand("made_on", as: promise.made.on)
        row.mustStand("problem_id", as: promise.problem?.text ?? "")
        row.mustStand("measure_id", as: promise.measure?.text ?? "")
        if kind != promise.kind {
            row.complain(
                .standsOtherwise(column: "kind", recorded: promise.kind.rawValue), at: "kind")
        }
        if let supporter, supporter != promise.supporter {
            row.complain(
                .standsOtherwise(column: "supporter", recorded: promise.supporter.text),
                at: "supporter")
        }
    }

    /// Complains of cells that say otherwise than what follows from what was said of the promise.
    private func show(
        _ row: inout RowReading, _ promise: Promise?, after moves: PromiseMoves,
        in world: ImportWorld
    ) throws {
        let obstacle = promise?.obstacle
        let state = promise?.state ?? .promised
        let said = row.choice("state")
        if let said, said != state.rawValue, said != moves.state(row).rawValue {
            row.complain(.onlyShown(column: "state", stands: state.rawValue), at: "state")
        }
        row.mustShow("unconfirmed", "\(promise?.unconfirmed.count ?? 0)")
        row.mustShow("stuck_since", obstacle?.at.on)
        row.mustShow("stuck_by", obstacle?.reason ?? "")
        let with = row.text("stuck_with")
        if let post = obstacle?.post {
            if !with.isEmpty, try !world.posts(called: with).contains(post) {
                row.mustShow("stuck_with", post.text)
            }
        } else {
            row.mustShow("stuck_with", obstacle?.words ?? "")
        }
        row.mustShow("released_on", promise?.released?.at.on)
        row.mustShow("released_why", promise?.released?.reason ?? "")
    }
}
