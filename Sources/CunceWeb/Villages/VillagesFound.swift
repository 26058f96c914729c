import CunceDomain
import CunceReports
import CunceStore

/// Villages a reader may see: by a part of the name, or all, those with a case first.
struct VillagesFound: Sendable {
    struct Village: Sendable {
        let row: DivisionRow
        /// From the root down.
        let above: [DivisionRow]
        /// Of the newest case.
        let stage: CaseStage?
    }

    let villages: [Village]
    /// How many there are in the reader's place.
    let known: Int
    let isCut: Bool

    static func read(
        _ part: String, for actor: Actor, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> VillagesFound {
        let path = DivisionPath(actor.path)
        let most = FindVillages.most
        var rows =
            part.isEmpty
            ? try VillagesWithCases.list(within: path, limit: most, on: connection)
            : try VillagesNamed.list(part, within: path, limit: most + 1, on: connection)
        var known = try VillagesWithin.count(within: path, on: connection)
        if part.isEmpty {
            let listed = Set(rows.map(\.id))
            rows += try VillagesWithin.list(within: path, limit: most + 1, on: connection)
                .filter { !listed.contains($0.id) }
        }
        let cases = try CasesOfVillages.newest(of: rows.map(\.id), on: connection)
        if !Access.may(actor, do: .see, at: Place(path: actor.path)) {
            rows = try rows.filter { row in
                guard let kase = cases[row.id] else { return false }
                let state = try StreamReading.current(
                    Case.self, StreamName.of(kase.id), cache: cache, on: connection
                ).state
                let place = Place(path: row.path.text, involved: state.involved)
                return Access.may(actor, do: .see, at: place)
            }
            known = rows.count
        }
        var above: [DivisionID: [DivisionRow]] = [:]
        for row in rows.prefix(most) {
            guard let parent = row.parent, above[parent] == nil else { continue }
            above[parent] = try DivisionAncestors.list(of: parent, on: connection)
        }
        return VillagesFound(
            villages: rows.prefix(most).map { row in
                Village(
                    row: row, above: row.parent.flatMap { above[$0] } ?? [],
                    stage: cases[row.id]?.stage)
            }, known: known, isCut: rows.count > most)
    }
}
