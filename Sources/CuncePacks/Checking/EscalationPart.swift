import CunceDomain

/// `escalation:` in `rhythm.yaml`: when what was missed is shown to the next post. It may be left
/// out.
enum EscalationPart {
    static func read(_ root: PackValue, _ keys: PackKeys) -> [Escalation]? {
        guard let fields = PackFields(root, known: ["cadences", "escalation"]),
            let list = fields.optional("escalation")
        else { return [] }
        return list.items()?.compactMap { escalation($0, keys) }
    }

    private static func escalation(_ item: PackValue, _ keys: PackKeys) -> Escalation? {
        guard
            let fields = PackFields(
                item, known: ["cadence", "missed", "consecutive", "within-weeks", "shown-to"])
        else { return nil }
        let cadence: CadenceKey? = fields.required("cadence", "the key of a cadence").flatMap {
            keys.use($0, of: .cadences)
        }
        let missed = fields.number("missed", 1...53)
        let consecutive = fields.required("consecutive", "true or false")?.yesOrNo()
        let shownTo: [RoleKey]? = fields.items("shown-to").flatMap { keys.uses($0, of: .roles) }
        var weeks: Int?
        if let within = fields.optional("within-weeks") {
            guard let read = within.number(1...260) else { return nil }
            weeks = read
        }
        guard let cadence, let missed, let consecutive, let shownTo else { return nil }
        return Escalation(
            cadence: cadence, missed: missed, isConsecutive: consecutive, withinWeeks: weeks,
            shownTo: shownTo)
    }
}
