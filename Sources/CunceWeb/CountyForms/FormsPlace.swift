import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The forms of offices above that a post keeps, and where it keeps them.
struct FormsPlace: Sendable {
    let actor: Actor
    /// Where a new form is filled for.
    let division: DivisionRow
    let programme: Programme
    /// Those in use first, each group in the order they were registered.
    let forms: [CountyForm]
    /// The first day on which a round here was open and written down; `nil` before there is one.
    let since: CivilDate?

    /// - Throws: `Stray.notFound` where the post has no place of its own.
    static func read(
        for actor: Actor, _ programmes: Programmes, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> FormsPlace {
        guard let installation = try InstallationRow.read(connection),
            let pack = programmes.pack(of: installation),
            let division = try BoardPlace.find(
                "", for: actor, cache.root(on: connection).root, on: connection)
        else { throw Stray.notFound }
        let county = try StreamReading.current(
            County.self, StreamName.county(installation.root), cache: cache, on: connection
        ).state
        let own = try county.forms.all.filter { form in
            let place = try DivisionByID.find(form.division, on: connection)
            return Access.may(actor, do: .keepForms, at: Place(path: place?.path.text ?? ""))
        }
        return FormsPlace(
            actor: actor, division: division, programme: pack,
            forms: own.filter { $0.retired == nil } + own.filter { $0.retired != nil },
            since: try firstRound(of: division, on: connection))
    }

    /// A county works in the rounds of its towns.
    private static func firstRound(
        of division: DivisionRow, on connection: any SQLConnection
    ) throws -> CivilDate? {
        var rounds = try RoundRows.list(of: division.id, on: connection)
        if rounds.isEmpty {
            rounds = try DivisionChildren.list(of: division.id, on: connection).flatMap {
                try RoundRows.list(of: $0.id, on: connection)
            }
        }
        // What was not written down on a day does not appear on it.
        return try rounds.map { round in
            let opening = try JournalEntries.find(round.stream, 1, on: connection)
            return max(round.opens, opening?.mark.writtenOn ?? round.opens)
        }.min()
    }

    func form(_ id: FormID) throws -> CountyForm {
        guard let form = forms.first(where: { $0.id == id }) else { throw Stray.notFound }
        return form
    }
}
