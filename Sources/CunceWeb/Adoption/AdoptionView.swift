import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// What an installation works by and who answers for it, as of one snapshot.
struct AdoptionView: Sendable {
    let county: County
    let root: Place
    /// The pack it works by, which knows what posts are called.
    let programme: Programme
    let posts: PostLabels
    let actor: Actor

    var adoption: Adoption { county.adoption }

    /// Whether the reader chooses packs and answers for their warnings.
    var mayAdopt: Bool { Access.may(actor, do: .adoptProgramme, at: root) }

    /// What posts that somebody holds need of a pack and it lacks.
    func lacking(in pack: Programme, on day: CivilDate) -> [PackGap] {
        var uses = PackUses()
        for post in county.roster.posts.values { uses.add(post, on: day) }
        return uses.lacking(in: pack, now: programme)
    }

    static func read(
        for actor: Actor, _ programmes: Programmes, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> AdoptionView {
        guard let installation = try InstallationRow.read(connection),
            let root = try DivisionByID.find(installation.root, on: connection)
        else { throw Refusal.request(.notSetUp) }
        guard let programme = programmes.pack(of: installation) else {
            throw Refusal.request(
                .packMissing(key: installation.pack, version: installation.packVersion))
        }
        let county = try StreamReading.current(
            County.self, StreamName.county(installation.root), cache: cache, on: connection
        ).state
        return AdoptionView(
            county: county, root: Place(path: root.path.text), programme: programme,
            posts: PostLabels(county.roster.posts.values.map { PostRow($0) }, programme),
            actor: actor)
    }
}

extension Site {
    func adoptionView(_ call: Call) async throws -> AdoptionView {
        let (actor, programmes, cache) = (try call.actor(), desk.programmes, store.cache)
        return try await read {
            try AdoptionView.read(for: actor, programmes, cache, on: $0)
        }
    }
}
