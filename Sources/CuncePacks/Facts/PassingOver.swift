import CunceDomain
import Yams

/// What a facts file tells that this version of a pack does not know and another does: passed over
/// with a note, so that one file can be read for both.
final class PassingOver {
    /// `nil` where the file is for one version only, and nothing is passed over.
    let other: Programme?
    private let programme: Programme
    private(set) var notes: [String] = []

    init(_ programme: Programme, beside other: Programme?) {
        self.programme = programme
        self.other = other
    }

    func note(_ value: PackValue) {
        notes.append("\(value.file):\(value.line): \(value.path)")
    }

    /// Whether an entry names something only the other version has.
    func passes<Entry: KeyedEntry>(
        _ value: PackValue, named name: String, _ entries: (Programme) -> [Entry]
    ) -> Bool {
        guard let other, let key = value.word(name),
            !entries(programme).contains(where: { $0.keyText == key }),
            entries(other).contains(where: { $0.keyText == key })
        else { return false }
        note(value)
        return true
    }
}

/// An entry of a pack that others name by its key.
protocol KeyedEntry {
    var keyText: String { get }
}

extension LinkSlot: KeyedEntry { var keyText: String { key.text } }
extension Cadence: KeyedEntry { var keyText: String { key.text } }
extension Instrument: KeyedEntry { var keyText: String { key.text } }
extension Rung: KeyedEntry { var keyText: String { key.text } }
extension PaperRule: KeyedEntry { var keyText: String { key.text } }
extension AcceptanceScheme: KeyedEntry { var keyText: String { key.text } }
extension WatchRule.Check: KeyedEntry { var keyText: String { key.text } }
extension FunnelStage: KeyedEntry { var keyText: String { key.text } }
extension Appraisal: KeyedEntry { var keyText: String { key.text } }
extension UnitKind: KeyedEntry { var keyText: String { key.text } }

extension PackValue {
    /// The plain word under a key; `nil` without a complaint.
    func word(_ name: String) -> String? {
        guard case .mapping(let mapping) = node else { return nil }
        for (key, value) in mapping {
            if case .scalar(let scalar) = key, scalar.string == name,
                case .scalar(let found) = value
            {
                return found.string
            }
        }
        return nil
    }

    /// The same, whose complaints nobody hears.
    var unheard: PackValue {
        PackValue(file: file, path: path, line: line, node: node, complaints: ComplaintList())
    }
}
