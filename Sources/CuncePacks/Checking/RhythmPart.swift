import CunceDomain

/// `rhythm.yaml`: what is owed again and again.
enum RhythmPart {
    private static let known = [
        "key", "label", "duty", "times", "weeks", "weekday", "after", "days-after", "links",
        "roles", "grace-days", "holidays",
    ]

    static func read(_ root: PackValue, _ keys: PackKeys) -> [Cadence]? {
        guard let fields = PackFields(root, known: ["cadences", "escalation"]) else { return nil }
        return fields.entries("cadences", of: .cadences, keys, known: known) {
            cadence($0, keys)
        }
    }

    private static func cadence(_ fields: PackFields, _ keys: PackKeys) -> Cadence? {
        let key: CadenceKey? = fields.key(in: .cadences, keys)
        let label = fields.label("label")
        let duty = fields.choice("duty", CadenceDuty.self)
        let times = fields.number("times", 1...7)
        let weeks = fields.number("weeks", 1...53)
        let day = day(fields, keys)
        let owners = owners(fields, keys)
        let grace = fields.number("grace-days", 0...60)
        let holidays =
            fields.optional("holidays") == nil
            ? .move : fields.choice("holidays", CadenceHolidays.self)
        guard let key, let label, let duty, let times, let weeks, let day, let owners, let grace,
            let holidays
        else { return nil }
        return Cadence(
            key: key, label: label, duty: duty, times: times, weeks: weeks, day: day,
            owners: owners, graceDays: grace, holidays: holidays)
    }

    /// A weekday, so many days after another cadence, or neither: any day.
    private static func day(_ fields: PackFields, _ keys: PackKeys) -> CadenceDay? {
        if let after = fields.optional("after") {
            if let weekday = fields.optional("weekday") {
                weekday.complain(expected: "either weekday or after", got: "both")
                return nil
            }
            let earlier: CadenceKey? = keys.use(after, of: .cadences)
            let days = fields.number("days-after", 0...60)
            guard let earlier, let days else { return nil }
            return .after(earlier, days: days)
        }
        if let days = fields.optional("days-after") {
            days.complain(expected: "after beside it, the key of a cadence", got: "none")
            return nil
        }
        guard let weekday = fields.optional("weekday") else { return .anyDay }
        return weekday.number(1...7).map(CadenceDay.weekday)
    }

    private static func owners(_ fields: PackFields, _ keys: PackKeys) -> [CadenceOwner]? {
        let links: [LinkSlotKey]? = fields.optionalUses("links", of: .links, keys)
        let roles: [RoleKey]? = fields.optionalUses("roles", of: .roles, keys)
        guard let links, let roles else { return nil }
        if (fields.optional("links") ?? fields.optional("roles")) == nil {
            fields.value.complain(expected: "links or roles that owe it", got: "neither")
            return nil
        }
        return links.map(CadenceOwner.link) + roles.map(CadenceOwner.role)
    }
}
