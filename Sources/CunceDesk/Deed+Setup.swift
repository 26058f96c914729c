import CunceDomain
import CunceStore

/// Set-up, divisions, posts and persons.
extension Deed {
    /// Makes the root and adopts the programme. Asked once, by whoever holds the one-time code.
    func establish(_ draft: Command.EstablishDraft, _ scope: CommitScope) throws {
        guard try InstallationRow.read(scope.connection) == nil else {
            throw Refusal.establish(.alreadyEstablished)
        }
        guard draft.level == 3 || draft.level == 4 else {
            throw Refusal.establish(.notATownOrCounty)
        }
        guard let pack = programmes.pack(draft.pack) else {
            throw Refusal.request(.packMissing(key: draft.pack, version: ""))
        }
        if let known = try DivisionByCode.find(
            draft.code.trimmingSpace(), on: scope.connection)
        {
            // A list was imported first: the root is one of its divisions.
            guard known.level == draft.level else {
                throw Refusal.establish(
                    .codeMalformed(expectedDigits: draft.level == 3 ? 6 : 9))
            }
            try adopt(pack, at: known.id, scope)
        } else {
            try adopt(pack, at: try addRoot(draft, scope), scope)
        }
    }

    private func adopt(_ pack: Programme, at root: DivisionID, _ scope: CommitScope) throws {
        let event = CountyEvent.established(
            .init(root: root, pack: pack.key.text, packVersion: pack.version))
        try scope.append([event], to: StreamName.county(root), County.self)
    }

    private func addRoot(
        _ draft: Command.EstablishDraft, _ scope: CommitScope
    ) throws -> DivisionID {
        try readingDivisions {
            let checked = try DivisionImport.check(
                code: draft.code, name: draft.name, level: draft.level, parent: nil,
                on: scope.connection)
            let root = try nextDivision(scope)
            let event = DivisionEvent.Added(
                division: root, code: checked.code, name: checked.name, level: draft.level,
                parent: nil)
            let at = try scope.append(
                [.division(.added(event))], to: StreamName.county(root), County.self)
            return try DivisionImport.addOne(
                code: draft.code, name: draft.name, level: draft.level, parent: nil,
                entry: at[0].entry, on: scope.connection)
        }
    }

    /// Takes a list. Before set-up only the command line may: its actor stands above all roots.
    func importDivisions(_ draft: Command.ImportDraft, _ scope: CommitScope) throws {
        let isSetUp = try InstallationRow.read(scope.connection) != nil
        let (stream, root) =
            isSetUp ? try rootStream(scope) : (StreamName.county(DivisionID(0)), "/")
        try mayI(.importDivisions, at: Place(path: root))
        guard draft.bytes <= DivisionReader.largestFile else {
            throw Refusal.divisions(
                .tooLarge(bytes: draft.bytes, limit: DivisionReader.largestFile))
        }
        let prepared = try DivisionImport.prepare(
            bytes: try blobs.get(draft.file), store: scope.connection)
        let counts = prepared.counts
        guard counts.added + counts.changed + counts.unchanged > 0 else {
            throw Refusal.divisions(.nothingUsable(complaints: prepared.complaintCount))
        }
        guard counts.added + counts.changed > 0 else { return }
        let event = DivisionEvent.Imported(
            file: draft.file, bytes: draft.bytes, encoding: prepared.encoding.rawValue,
            reader: prepared.readerVersion, added: counts.added, changed: counts.changed,
            unchanged: counts.unchanged, refused: counts.refused)
        let at = try scope.append([.division(.imported(event))], to: stream, County.self)
        try DivisionImport.apply(prepared, entry: at[0].entry, on: scope.connection)
    }

    func addDivision(_ draft: Command.DivisionDraft, _ scope: CommitScope) throws {
        let (stream, root) = try rootStream(scope)
        try mayI(.importDivisions, at: Place(path: root))
        try readingDivisions {
            let checked = try DivisionImport.check(
                code: draft.code, name: draft.name, level: draft.level, parent: draft.parent,
                on: scope.connection)
            let id = try nextDivision(scope)
            let event = DivisionEvent.Added(
                division: id, code: checked.code, name: checked.name, level: draft.level,
                parent: draft.parent)
            let at = try scope.append([.division(.added(event))], to: stream, County.self)
            try DivisionImport.addOne(
                code: draft.code, name: draft.name, level: draft.level, parent: draft.parent,
                entry: at[0].entry, on: scope.connection)
        }
    }

    func registerPerson(_ person: PersonID, name: String, _ scope: CommitScope) throws {
        // A person belongs to no division: whoever fills posts somewhere may register one.
        try mayI(.manageRoster, at: Place(path: actor.path))
        do {
            _ = try tidy("name", name, limit: TextLimit.line)
        } catch { throw Refusal.roster(.field(error)) }
        let record = try scope.load(PersonRecord.self, StreamName.of(person))
        guard record.sequence == 0 else { return }
        try scope.append(
            [.registered(.init(person: person))], to: StreamName.of(person), PersonRecord.self,
            sealed: sealed)
    }

    /// The stream of the root, and its path.
    func rootStream(_ scope: CommitScope) throws -> (stream: String, path: String) {
        let root = try installation(scope).root
        guard let row = try DivisionByID.find(root, on: scope.connection) else {
            throw StoreFault.damaged("the root division is missing")
        }
        return (StreamName.county(root), row.path.text)
    }

    /// The id a new division gets: the next after the highest.
    private func nextDivision(_ scope: CommitScope) throws -> DivisionID {
        let highest = try scope.connection.row("SELECT max(id) FROM divisions") {
            try $0.optionalInt(0)
        }
        return DivisionID(((highest ?? nil) ?? 0) + 1)
    }

    private func readingDivisions<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let refusal as DivisionsRefusal { throw Refusal.divisions(refusal) }
    }
}
