import CunceDomain

/// `rhythm.yaml`: what is owed again and again.
enum RhythmPart {
    static func read(_ root: PackValue, _ keys: PackKeys) -> [Cadence]? {
        guard let fields = PackFields(root, known: ["cadences", "escalation"]),
            let list = fields.required("cadences", "a list")
        else { return nil }
        return CadenceReader.cadences.read(list, keys)
    }
}
