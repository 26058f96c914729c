package import CunceDomain
package import CunceStore
package import CunceTables

/// The rows of one table, as far as a reader may see them.
package struct TableRows: Sendable {
    let key: TableKey
    /// `nil` for posts and facts.
    let round: RoundSummary?
    let programme: Programme
    let reader: Actor
    let language: Language
    let today: CivilDate
    /// One village only, and of facts any place with what lies below it; `nil` for all.
    let village: DivisionID?
    /// Of facts what one period asks for, told or not; `nil` for everything told.
    let period: Period?

    package init(
        _ key: TableKey, round: RoundSummary?, programme: Programme, reader: Actor,
        language: Language, today: CivilDate, village: DivisionID? = nil, period: Period? = nil
    ) {
        self.key = key
        self.round = round
        self.programme = programme
        self.reader = reader
        self.language = language
        self.today = today
        self.village = village
        self.period = period
    }

    package var form: TableForm { TableForms.form(key) }

    /// Hands the rows over one by one, in the order of the villages' codes; within a village as
    /// they were written. Cells stand as the columns of the form do.
    package func each(
        _ cache: StateCache, on connection: any SQLConnection,
        _ take: ([TableCell]) throws -> Void
    ) throws {
        let names = try TableNames(programme, language, on: connection)
        if key == .posts { return try posts(names, cache, on: connection, take) }
        if key == .facts {
            guard let root = try InstallationRow.read(connection)?.root,
                let place = try DivisionByID.find(village ?? root, on: connection)
            else { return }
            return try FactCells(
                rules: programme.rules, names: names, reader: reader, period: period
            ).each(of: place, on: connection, take)
        }
        guard let round else { return }
        if key == .tours { return try tours(round, names, cache, on: connection, take) }
        let listed = try ListedVillages.list(of: round.id, on: connection)
            .sorted { $0.0.code < $1.0.code }
        for (division, summary) in listed where village == nil || village == division.id {
            let kase = try StreamReading.current(
                Case.self, StreamName.of(summary.id), cache: cache, on: connection
            ).state
            let place = Place(path: division.path.text, involved: kase.involved)
            guard Access.may(reader, do: .see, at: place) else { continue }
            let rows = CaseCells(
                kase: kase, village: [.text(division.code), .text(division.name)],
                names: names, reader: reader, today: today)
            for cells in rows.all(key) { try take(cells) }
        }
    }
}
