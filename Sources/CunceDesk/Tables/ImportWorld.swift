import CunceDomain
import CunceStore
import CunceTables

/// What rows refer to: villages, cases, posts; as the import has changed them so far.
final class ImportWorld {
    let deed: Deed
    let scope: CommitScope
    let programme: Programme
    let round: RoundSummary?
    /// Whose villages are meant: the division of the round, or the root.
    let division: DivisionRow
    private var cases: [DivisionID: CaseID] = [:]
    private var villages: KnownVillages?
    /// Of indicators, in a sheet that has one for each.
    private var columns: [FactColumn]?

    init(
        _ deed: Deed, _ scope: CommitScope, _ programme: Programme, _ round: RoundSummary?,
        _ division: DivisionRow
    ) throws {
        self.deed = deed
        self.scope = scope
        self.programme = programme
        self.round = round
        self.division = division
        if let round {
            let all = try CaseQueries.list(of: round.id, on: scope.connection)
            cases = Dictionary(all.map { ($0.village, $0.id) }) { first, _ in first }
        }
    }

    /// The day of entries whose row names none.
    var today: CivilDate { deed.day }

    func newID<Kind>(_ row: RowReading) -> Identifier<Kind> {
        Identifier("\(deed.request.id)-\(row.row.number)")
    }

    /// A division by code or unique name.
    func place(_ row: inout RowReading, code: String, name: String) throws -> DivisionRow? {
        let typed = row.code(code)
        if !typed.isEmpty {
            let found = try DivisionByCode.find(typed, on: scope.connection)
            if let found, isNear(found) {
                // A code mistyped is the code of another village; the name beside it tells.
                let called = row.text(name)
                if called.isEmpty || KnownVillages.reads(called, as: found.name) { return found }
                row.complain(.otherName(called, place: found.name), at: name)
                return nil
            }
            row.complain(.unknown(typed), at: code)
            return nil
        }
        let called = row.text(name)
        guard !called.isEmpty else {
            row.complain(.valueMissing, at: row.isThere(code) ? code : name)
            return nil
        }
        let found = try named(called)
        if let only = found.first, found.count == 1 { return only }
        if found.isEmpty {
            row.complain(.unknown(called), at: name)
        } else {
            let all = found.map { "\($0.name) \($0.code)" }.joined(separator: ", ")
            row.complain(.ambiguous(called, candidates: all), at: name)
        }
        return nil
    }

    /// The village of a row and its case in the round.
    func openCase(_ row: inout RowReading) throws -> (village: DivisionRow, kase: Case)? {
        guard let village = try place(&row, code: "village_code", name: "village") else {
            return nil
        }
        guard let kase = try kase(of: village) else {
            row.complain(.notListed(village.name), at: "village")
            return nil
        }
        return (village, kase)
    }

    /// `nil` as well for a case that whoever hands the table in does not see: complaints repeat
    /// what is recorded.
    func kase(of village: DivisionRow) throws -> Case? {
        guard let id = cases[village.id] else { return nil }
        let kase = try scope.load(Case.self, StreamName.of(id)).state
        // A listing that was refused after all leaves no case behind.
        return kase.listing.listed == nil || !isSeen(kase, in: village) ? nil : kase
    }

    func lists(_ village: DivisionID, as id: CaseID) { cases[village] = id }

    /// What is known of a place; `nil` where whoever hands the table in does not see it.
    func facts(of place: DivisionRow) throws -> PlaceFacts? {
        guard Access.may(deed.actor, do: .see, at: Place(path: place.path.text)) else { return nil }
        return try scope.load(PlaceFacts.self, StreamName.facts(place.id)).state
    }

    /// The columns of indicators that the file has; the same for every row.
    func factColumns(of row: RowReading) -> [FactColumn] {
        // Rows made of one row of the file differ in what they tell of.
        if row.isOneOfSeveral {
            return programme.rules.toldOfPlaces.flatMap { FactColumn.all(of: $0) }
                .filter { row.isThere($0.key) }
        }
        let known =
            columns
            ?? programme.rules.toldOfPlaces.flatMap { FactColumn.all(of: $0) }
            .filter { row.isThere($0.key) }
        columns = known
        return known
    }

    func roster() throws -> Roster { try deed.roster(scope) }

    /// A post by id or by what it is called.
    func post(_ row: inout RowReading, id: String, name: String) throws -> PostID? {
        let typed = row.code(id)
        let roster = try roster()
        if !typed.isEmpty {
            if let known = PostID(checking: typed), roster.posts[known] != nil { return known }
            row.complain(.unknown(typed), at: id)
            return nil
        }
        let called = row.text(name)
        guard !called.isEmpty else { return nil }
        let found = try posts(called: called)
        if let only = found.first, found.count == 1 { return only }
        row.complain(
            found.isEmpty
                ? .unknown(called)
                : .ambiguous(called, candidates: found.map(\.text).joined(separator: ", ")),
            at: name)
        return nil
    }

    func posts(called name: String) throws -> [PostID] {
        try PostNames(programme).posts(called: name, of: try roster()) {
            try DivisionByID.find($0, on: scope.connection)?.name
        }
    }

    private func isSeen(_ kase: Case, in village: DivisionRow) -> Bool {
        Access.may(
            deed.actor, do: .see,
            at: Place(path: village.path.text, involved: kase.involved))
    }

    private func isNear(_ found: DivisionRow) -> Bool {
        division.path.contains(found.path) || found.path.contains(division.path)
    }

    private func named(_ name: String) throws -> [DivisionRow] {
        let above = try DivisionAncestors.list(of: division.id, on: scope.connection)
        let below = try DivisionChildren.list(of: division.id, on: scope.connection)
        let others = (above + below).filter { $0.name == name && $0.level < 5 }
        let known =
            try villages ?? KnownVillages.read(within: division, on: scope.connection)
        villages = known
        return others + known.called(name)
    }
}
