import CunceDomain
import CunceStore
import CunceTables

/// What belongs to no village's case: posts, and the study tours of a round.
extension TableRows {
    func posts(
        _ names: TableNames, _ cache: StateCache, on connection: any SQLConnection,
        _ take: ([TableCell]) throws -> Void
    ) throws {
        guard let installation = try InstallationRow.read(connection) else { return }
        let roster = try StreamReading.current(
            County.self, StreamName.county(installation.root), cache: cache, on: connection
        ).state.roster
        // The first row of a person says who it is by itself, the others by that row.
        var first: [PersonID: PostID] = [:]
        for post in names.inOrder(roster.posts.values) {
            guard let division = names.divisions[post.division] else { continue }
            let place = Place(path: division.path.text)
            guard
                Access.may(reader, do: .see, at: place)
                    || Access.may(reader, do: .manageRoster, at: place)
            else { continue }
            let same = post.holder.flatMap { first[$0] }
            if let holder = post.holder, same == nil { first[holder] = post.id }
            let filling = post.tenure?.filling ?? .unsaid
            try take([
                .text(post.id.text), .text(names.choice(post.role.text, .roles)),
                .text(division.code), .text(division.name), .text(post.designation),
                .day(post.since),
                .text(filling.way.map { names.choice($0.rawValue, .waysFilled) }),
                .day(filling.term?.from), .day(filling.term?.until), .text(same?.text), .none,
                .day(post.vacantSince),
            ])
        }
    }

    /// One row for each tour, the oldest first.
    func tours(
        _ round: RoundSummary, _ names: TableNames, _ cache: StateCache,
        on connection: any SQLConnection, _ take: ([TableCell]) throws -> Void
    ) throws {
        guard let place = try DivisionByID.find(round.division, on: connection),
            Access.may(reader, do: .see, at: Place(path: place.path.text))
        else { return }
        let tours = try StreamReading.current(
            TownRound.self, round.stream, cache: cache, on: connection
        ).state.tours
        let tasks = try TaskQueries.list(of: round.id, on: connection)
        for tour in tours.all {
            let adopted = tour.adopted.compactMap { adopted in
                tasks[adopted.kase]?.first { $0.id == adopted.task }
            }
            try take([
                .text(tour.id.text), .text(tour.place), .day(tour.from), .day(tour.until),
                .text(tour.participants.map(\.text).joined(separator: "; ")),
                .text(tour.participants.map(names.post).joined(separator: "; ")),
                .text(tour.aim.isEmpty ? nil : tour.aim),
                tour.payments.isEmpty ? .none : .fen(tour.cost),
                .text(
                    tour.payments.isEmpty
                        ? nil
                        : tour.payments.map(\.payer).reduce(into: [String]()) { all, payer in
                            if !all.contains(payer) { all.append(payer) }
                        }.joined(separator: "; ")),
                .text(tour.learnt.isEmpty ? nil : tour.learnt),
                .text(
                    adopted.isEmpty
                        ? nil
                        : adopted.map {
                            "\($0.title) (\(names.choice($0.state.rawValue, .taskStates)))"
                        }.joined(separator: "; ")),
            ])
        }
    }
}
