import CunceDomain

/// The keys a pack declares, and where it uses them.
///
/// Keys count as declared also where the rest of their entry is wrong, so that one mistake makes
/// one complaint.
final class PackKeys {
    /// The raw value is what one entry is called in a complaint.
    enum List: String {
        case thrusts = "thrust"
        case problemTypes = "problem type"
        case workstreams = "workstream"
        case measureKinds = "measure kind"
        case roles = "role"
        case links = "link"
        case helps = "help"
        case cadences = "cadence"
        case documents = "document"
        case unitKinds = "unit kind"
        case facts = "fact"
        case criteria = "criterion"
        case tracks = "track"
        case classes = "class"
        case stages = "stage"
        case indices = "index"
        case instruments = "instrument"
        case rungs = "rung"
        case schemes = "scheme"
        case watchChecks = "check"
        case grounds = "ground"
        case triggers = "trigger"
        case appraisals = "appraisal"
        case paySchemes = "pay scheme"
        case papers = "paper"
        case access = "rule of access"
        case subjects = "unit or post"
    }

    struct Use {
        let list: List
        let key: String
        let value: PackValue
    }

    private(set) var declared: [List: [String: PackValue]] = [:]
    private(set) var uses: [Use] = []
    /// Where each decision is given to somebody.
    private(set) var decisions: [DecisionKind: PackValue] = [:]
    /// Lists that were read to their end, so that a key not in them is unknown.
    private var complete: Set<List> = []
    /// Lists with an entry whose key cannot be read.
    private var broken: Set<List> = []

    func note(_ decision: DecisionKind, at value: PackValue) { decisions[decision] = value }

    func entryIsBroken(in list: List) { broken.insert(list) }

    func readToTheEnd(_ list: List) { complete.insert(list) }

    /// Takes the key of a new entry; complains of one that is there already.
    func declare<Kind>(_ value: PackValue?, in list: List) -> Identifier<Kind>? {
        guard let value else { return nil }
        guard let key = value.keyText() else {
            // Whatever its key was meant to be, others may name it rightly.
            broken.insert(list)
            return nil
        }
        if let first = declared[list]?[key] {
            broken.insert(list)
            value.complain(
                expected: "a key not used before", got: "\(quoted(key)) of line \(first.line)")
            return nil
        }
        declared[list, default: [:]][key] = value
        return Identifier(key)
    }

    /// Takes a key of an entry elsewhere; `CrossChecks` sees whether there is one.
    func use<Kind>(_ value: PackValue?, of list: List) -> Identifier<Kind>? {
        guard let value, let key = value.keyText() else { return nil }
        uses.append(Use(list: list, key: key, value: value))
        return Identifier(key)
    }

    /// Each key of a list once.
    func uses<Kind>(_ values: [PackValue]?, of list: List) -> [Identifier<Kind>]? {
        guard let values else { return nil }
        var keys: [Identifier<Kind>] = []
        for value in values {
            guard let key: Identifier<Kind> = use(value, of: list) else { continue }
            if keys.contains(key) {
                value.complain(expected: "each key once", got: "\(quoted(key.text)) again")
            } else {
                keys.append(key)
            }
        }
        return keys
    }

    /// Whether a key that is not declared can be called unknown.
    func isKnownInFull(_ list: List) -> Bool { complete.contains(list) && !broken.contains(list) }
}
