import CunceDomain

/// What could be read of a pack, part by part; `nil` where a part has complaints.
struct ProgrammeParts {
    private(set) var head: ProgrammeHead?
    private(set) var problemTypes: [ProblemType]?
    private(set) var playbook: PlaybookPart?
    private(set) var responsibility: ResponsibilityPart?
    private(set) var cadences: [Cadence]?
    private(set) var escalations: [Escalation]?
    private(set) var documents: DocumentsPart?

    init(_ roots: [PackFile: PackValue], _ keys: PackKeys, _ complaints: ComplaintList) {
        head = roots[.programme].flatMap { ProgrammeHead($0, keys) }
        responsibility = roots[.roles].flatMap { ResponsibilityPart($0, keys) }
        problemTypes = roots[.problems].flatMap { ProblemsPart.read($0, keys) }
        playbook = roots[.playbook].flatMap { PlaybookPart($0, keys) }
        cadences = roots[.rhythm].flatMap { RhythmPart.read($0, keys) }
        escalations = roots[.rhythm].flatMap { EscalationPart.read($0, keys) }
        documents = roots[.documents].flatMap { DocumentsPart($0, keys) }
    }

    /// The whole, where every part could be read.
    var programme: Programme? {
        guard let head, let problemTypes, let playbook, let responsibility, let cadences,
            let escalations, let documents
        else { return nil }
        return Programme(
            key: head.key, version: head.version, title: head.title, issuer: head.issuer,
            words: head.words, thrusts: head.thrusts, problemTypes: problemTypes,
            workstreams: playbook.workstreams, measureKinds: playbook.measureKinds,
            roles: responsibility.roles, linkSlots: responsibility.linkSlots,
            helps: responsibility.helps, decisions: head.decisions,
            differentPeople: head.differentPeople, cadences: cadences,
            documents: documents.forms, documentSet: documents.named, escalations: escalations)
    }
}

extension PackFields {
    /// The entries of a list, read one by one.
    ///
    /// - Returns: those that could be read; `nil` where there is no list.
    func entries<Entry>(
        _ name: String, of list: PackKeys.List, _ keys: PackKeys, known: [String],
        _ read: (PackFields) -> Entry?
    ) -> [Entry]? {
        guard let items = items(name) else { return nil }
        let entries = items.map { item -> Entry? in
            guard let fields = PackFields(item, known: known) else {
                keys.entryIsBroken(in: list)
                return nil
            }
            return read(fields)
        }
        keys.readToTheEnd(list)
        return entries.compactMap { $0 }
    }

    /// The key of an entry, declared in its list.
    func key<Kind>(in list: PackKeys.List, _ keys: PackKeys) -> Identifier<Kind>? {
        guard let value = required("key", "a key of a-z, 0-9 and -, at most 64") else {
            keys.entryIsBroken(in: list)
            return nil
        }
        return keys.declare(value, in: list)
    }

    /// Keys of entries of another list; none where the field is left out.
    func optionalUses<Kind>(
        _ name: String, of list: PackKeys.List, _ keys: PackKeys
    ) -> [Identifier<Kind>]? {
        guard let value = optional(name) else { return [] }
        return keys.uses(value.items(mayBeEmpty: true), of: list)
    }
}
