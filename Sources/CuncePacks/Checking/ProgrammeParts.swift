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
    /// `nil` where one of its files has complaints; empty where the pack has none of them.
    private(set) var rules: Rules?

    /// - Parameter given: the files that are there, whether they could be composed or not.
    init(_ roots: [PackFile: PackValue], given: Set<PackFile>, _ keys: PackKeys) {
        head = roots[.programme].flatMap { ProgrammeHead($0, keys) }
        for file in PackFile.allCases where !given.contains(file) {
            for list in file.lists { keys.readToTheEnd(list) }
        }
        responsibility = Self.part(.roles, roots, given, empty: .none) {
            ResponsibilityPart($0, keys)
        }
        problemTypes = Self.part(.problems, roots, given, empty: []) {
            ProblemsPart.read($0, keys)
        }
        playbook = Self.part(.playbook, roots, given, empty: .none) { PlaybookPart($0, keys) }
        cadences = Self.part(.rhythm, roots, given, empty: []) { RhythmPart.read($0, keys) }
        escalations = Self.part(.rhythm, roots, given, empty: []) {
            EscalationPart.read($0, keys)
        }
        documents = Self.part(.documents, roots, given, empty: .none) {
            DocumentsPart($0, keys)
        }
        rules = RulesPart.read(roots, given: given, keys)
    }

    /// What a file says; `empty` where it is not there.
    private static func part<Value>(
        _ file: PackFile, _ roots: [PackFile: PackValue], _ given: Set<PackFile>, empty: Value,
        _ read: (PackValue) -> Value?
    ) -> Value? {
        given.contains(file) ? roots[file].flatMap(read) : empty
    }

    /// The whole, where every part could be read.
    var programme: Programme? {
        guard let head, let problemTypes, let playbook, let responsibility, let cadences,
            let escalations, let documents, let rules
        else { return nil }
        return Programme(
            key: head.key, version: head.version, title: head.title, issuer: head.issuer,
            words: head.words, thrusts: head.thrusts, problemTypes: problemTypes,
            workstreams: playbook.workstreams, measureKinds: playbook.measureKinds,
            roles: responsibility.roles, linkSlots: responsibility.linkSlots,
            helps: responsibility.helps, decisions: head.decisions,
            differentPeople: head.differentPeople, cadences: cadences,
            documents: documents.forms, documentSet: documents.named, escalations: escalations,
            rules: rules, villagers: head.villagers)
    }
}

extension ProgrammeParts {
    /// Whether it says who is responsible or what is owed; `nil` where that cannot be seen.
    var answersDuties: Bool? {
        guard let cadences, let responsibility else { return nil }
        return !cadences.isEmpty || !responsibility.linkSlots.isEmpty
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

    /// The same for a list that may be left out.
    func optionalEntries<Entry>(
        _ name: String, of list: PackKeys.List, _ keys: PackKeys, known: [String],
        _ read: (PackFields) -> Entry?
    ) -> [Entry]? {
        guard optional(name) != nil else {
            keys.readToTheEnd(list)
            return []
        }
        return entries(name, of: list, keys, known: known, read)
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

extension PackFile {
    /// Lists whose entries stand in the file.
    var lists: [PackKeys.List] {
        switch self {
        case .programme: []
        case .roles: [.roles, .links, .helps]
        case .problems: [.problemTypes]
        case .playbook: [.workstreams, .measureKinds]
        case .rhythm: [.cadences]
        case .documents: [.documents]
        case .facts: [.unitKinds, .facts]
        case .screening: [.criteria, .tracks, .stages, .classes]
        case .indices: [.indices]
        case .acceptance: [.schemes, .watchChecks]
        case .ladder: [.rungs, .grounds, .triggers]
        case .appraisal: [.appraisals]
        case .pay: [.paySchemes]
        case .papers: [.papers]
        case .access: [.access]
        case .instruments: [.instruments]
        }
    }
}
