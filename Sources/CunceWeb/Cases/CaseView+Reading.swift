import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

extension CaseView {
    /// Reads a case.
    ///
    /// - Parameter asOf: an earlier day: what was recorded by its end.
    /// - Returns: `nil` where there is no such case, or its listing was withdrawn.
    static func read(
        _ id: CaseID, for actor: Actor, _ programmes: Programmes, _ cache: StateCache,
        asOf: CivilDate? = nil, on connection: any SQLConnection
    ) throws -> CaseView? {
        let stream = StreamName.of(id)
        let kase =
            if let asOf {
                try StreamReading.asOf(
                    .end(of: asOf), Case.self, stream, on: connection
                ).state
            } else {
                try StreamReading.current(Case.self, stream, cache: cache, on: connection).state
            }
        guard let villageID = kase.listing.village, let roundID = kase.listing.round,
            let village = try DivisionByID.find(villageID, on: connection),
            let round = try RoundRows.find(roundID, on: connection),
            let town = try DivisionByID.find(round.division, on: connection)
        else { return nil }
        guard let programme = programmes.pack(of: round) else {
            throw Refusal.request(.packMissing(key: round.pack, version: round.packVersion))
        }
        let rows = try PostRows.list(on: connection)
        let siblings =
            try village.parent.map {
                try DivisionChildren.list(of: $0, on: connection)
            } ?? []
        let near = Set(village.path.ids + siblings.map(\.id))
        return CaseView(
            kase: kase, village: village, town: town.name, round: round, programme: programme,
            posts: PostLabels(rows, programme),
            near: programme.inOrder(rows.filter { near.contains($0.division) }),
            neighbours: Dictionary(
                siblings.filter { $0.id != village.id }.map { ($0.id, $0.name) }
            ) { first, _ in first }, actor: actor)
    }
}

extension Programme {
    /// Whether a post can be given a task somewhere.
    func canWork(_ post: PostRow) -> Bool {
        guard let role = role(post.role) else { return false }
        let holder = Actor(
            person: PersonID(post.id.text), post: post.id, role: role.key,
            standing: role.standing, path: "")
        return Access.mayAnywhere(holder, do: .workTask)
    }
}

extension Site {
    /// The case a call names, as its reader may see it.
    ///
    /// - Throws: `Stray.notFound` where there is none, or none that the reader may know of.
    func caseView(_ call: Call) async throws -> CaseView {
        let view = try await caseView(try call.id("case", CaseID.self), try call.actor())
        guard let view, view.may(.see) else { throw Stray.notFound }
        return view
    }

    /// What surrounds a page of a case.
    func shell(_ view: CaseView, _ call: Call, title: String) throws -> ShellModel {
        try shell(call, title: title, place: view.town, current: .villages)
    }

    func caseView(_ id: CaseID, _ actor: Actor) async throws -> CaseView? {
        let programmes = desk.programmes
        let cache = store.cache
        return try await read {
            try CaseView.read(id, for: actor, programmes, cache, on: $0)
        }
    }
}
