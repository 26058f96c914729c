package import CunceDomain
package import CunceStore

/// What the pages of appraisals and pay read once: who sits where, what is fixed, places.
package struct AppraisalReading: Sendable {
    package let reader: FileAccess.Reader
    package let day: CivilDate
    /// What the installation works by.
    package let installed: Programme
    package let programmes: @Sendable (String, String) -> Programme?
    package let calendar: WorkCalendar
    package let cache: StateCache

    package init(
        reader: FileAccess.Reader, day: CivilDate, installed: Programme,
        programmes: @escaping @Sendable (String, String) -> Programme?,
        calendar: WorkCalendar, cache: StateCache
    ) {
        self.reader = reader
        self.day = day
        self.installed = installed
        self.programmes = programmes
        self.calendar = calendar
        self.cache = cache
    }

    package func county(_ connection: any SQLConnection) throws -> County {
        guard let installation = try InstallationRow.read(connection) else { return County() }
        return try StreamReading.current(
            County.self, StreamName.county(installation.root), cache: cache, on: connection
        ).state
    }

    package func seats(
        _ programme: Programme, on connection: any SQLConnection
    ) throws -> PersonnelAction.Surroundings {
        let seats = try PersonnelSeats.read(programme, on: day, connection: connection).seats
        return PersonnelAction.Surroundings(
            programme: programme, calendar: calendar, day: day, seat: { seats[$0] })
    }

    /// Those of the keys the reader may know of, the newest period first.
    package func appraisals(
        _ keys: [FileKey], on connection: any SQLConnection
    ) throws -> [ReadAppraisal] {
        let roster = try county(connection).roster
        let paths = try PostPaths.read(Set(keys.map(\.post)), on: connection)
        var seats: [String: PersonnelAction.Surroundings] = [:]
        let near = keys.filter { isNear($0, paths) }
        return try SealedFiles.open(AppraisalFile.self, near, cache: cache, on: connection)
            .compactMap { opened -> ReadAppraisal? in
                let file = opened.state
                guard let opening = file.opening?.value,
                    let right = FileAccess.right(
                        of: reader,
                        on: .init(
                            subject: opened.key.person, path: paths[opened.key.post] ?? "",
                            parts: file.parts, isOver: file.stage.isOver)),
                    let programme = programmes(opening.pack, opening.packVersion)
                else { return nil }
                let name = "\(opening.pack) \(opening.packVersion)"
                let sitting = try seats[name] ?? self.seats(programme, on: connection)
                seats[name] = sitting
                return ReadAppraisal(
                    key: opened.key, file: file, right: right,
                    around: try AppraisalSurroundings.read(
                        post: opening.post, town: opening.town, seats: sitting, roster: roster,
                        fixed: nil, on: connection), opened: opening)
            }.sorted {
                ($1.opened.period.first, $0.key.post) < ($0.opened.period.first, $1.key.post)
            }
    }

    /// Whether the reader can have a right at all: it is about them, or their post is above the
    /// post it is about. What is not is not even opened.
    private func isNear(_ key: FileKey, _ paths: [PostID: String]) -> Bool {
        if key.person == reader.person { return true }
        guard let actor = reader.actor, let path = paths[key.post] else { return false }
        return path.hasPrefix(actor.path)
    }

    /// Pay files the reader may know of, the newest period first. Approved, a sheet still is the
    /// approver's.
    package func pays(_ keys: [FileKey], on connection: any SQLConnection) throws -> [ReadPay] {
        let paths = try PostPaths.read(Set(keys.map(\.post)), on: connection)
        let near = keys.filter { isNear($0, paths) }
        return try SealedFiles.open(PayFile.self, near, cache: cache, on: connection)
            .compactMap { opened -> ReadPay? in
                guard let drawn = opened.state.drawn?.value,
                    let right = FileAccess.right(
                        of: reader,
                        on: .init(
                            subject: opened.key.person, path: paths[opened.key.post] ?? "",
                            parts: opened.state.parts, isOver: false)),
                    let programme = programmes(drawn.pack, drawn.packVersion)
                else { return nil }
                return ReadPay(
                    key: opened.key, file: opened.state, right: right, programme: programme,
                    drawn: drawn)
            }.sorted {
                ($1.drawn.period.first, $0.key.post) < ($0.drawn.period.first, $1.key.post)
            }
    }
}
