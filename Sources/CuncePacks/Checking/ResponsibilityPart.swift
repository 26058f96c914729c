import CunceDomain

/// `roles.yaml`: roles, the links of a village, the kinds of help.
struct ResponsibilityPart {
    let roles: [Role]
    let linkSlots: [LinkSlot]
    let helps: [HelpKind]

    static let none = ResponsibilityPart()

    private init() {
        roles = []
        linkSlots = []
        helps = []
    }

    init?(_ root: PackValue, _ keys: PackKeys) {
        guard let fields = PackFields(root, known: ["roles", "links", "helps"])
        else { return nil }
        let roles = fields.entries(
            "roles", of: .roles, keys,
            known: [
                "key", "label", "standing", "kind", "level", "helps-freely", "not-with",
            ]
        ) { Self.role($0, keys) }
        let slots = fields.optionalEntries(
            "links", of: .links, keys,
            known: [
                "key", "label", "roles", "unit-kinds", "min-per-village", "max-per-village",
                "warn-above-villages", "released-when",
            ]
        ) { Self.slot($0, keys) }
        let helps = fields.optionalEntries(
            "helps", of: .helps, keys,
            known: [
                "key", "label", "one-of-the-three", "roles", "min-per-village",
                "max-per-village", "warn-above-villages",
            ]
        ) { Self.help($0, keys) }
        guard let roles, let slots, let helps else { return nil }
        self.roles = roles
        linkSlots = slots
        self.helps = helps
    }

    private static func role(_ fields: PackFields, _ keys: PackKeys) -> Role? {
        let key: RoleKey? = fields.key(in: .roles, keys)
        let label = fields.label("label")
        let standing = fields.choice("standing", Standing.self)
        let kind = fields.choice("kind", PostKind.self)
        let level = fields.choice("level", PostLevel.self)
        let freely = fields.optional("helps-freely").map { $0.yesOrNo() }
        let notWith: [RoleKey]? = fields.optionalUses("not-with", of: .roles, keys)
        guard let key, let label, let standing, let kind, let level, let notWith,
            freely != .some(nil)
        else { return nil }
        let helpsFreely = (freely ?? nil) ?? false
        if helpsFreely, standing != .supporter {
            fields.optional("helps-freely")?.complain(
                expected: "standing supporter, for who helps of their own will",
                got: "\(standing.rawValue)")
            return nil
        }
        return Role(
            key: key, label: label, standing: standing, kind: kind, level: level,
            helpsFreely: helpsFreely, notWith: notWith)
    }

    private static func slot(_ fields: PackFields, _ keys: PackKeys) -> LinkSlot? {
        let key: LinkSlotKey? = fields.key(in: .links, keys)
        let label = fields.label("label")
        let roles: [RoleKey]? = fields.optionalUses("roles", of: .roles, keys)
        let kinds: [UnitKindKey]? = fields.optionalUses("unit-kinds", of: .unitKinds, keys)
        let least = fields.optional("min-per-village").map { $0.number(0...20) }
        let most = fields.optional("max-per-village").map { $0.number(1...20) }
        let load = fields.optional("warn-above-villages").map { $0.number(1...1000) }
        let released = fields.optional("released-when").map {
            Reader<Condition>.condition.read($0, keys)
        }
        guard let key, let label, let roles, let kinds, least != .some(nil), most != .some(nil),
            load != .some(nil), released != .some(nil)
        else { return nil }
        if let least = least ?? nil, let most = most ?? nil, least > most {
            fields.optional("min-per-village")?.complain(
                expected: "at most max-per-village, \(most)", got: "\(least)")
            return nil
        }
        return LinkSlot(
            key: key, label: label, roles: roles, unitKinds: kinds, least: least ?? nil,
            most: most ?? nil, load: load ?? nil, releasedWhen: released ?? nil,
            clause: fields.value.clause)
    }

    private static func help(_ fields: PackFields, _ keys: PackKeys) -> HelpKind? {
        let key: HelpKey? = fields.key(in: .helps, keys)
        let label = fields.label("label")
        let isOneOfTheThree = fields.required("one-of-the-three", Shape.yesOrNo.words)?.yesOrNo()
        let roles: [RoleKey]? = fields.optionalUses("roles", of: .roles, keys)
        let least = fields.optional("min-per-village").map { $0.number(0...20) }
        let most = fields.optional("max-per-village").map { $0.number(1...20) }
        let load = fields.optional("warn-above-villages").map { $0.number(1...1000) }
        guard let key, let label, let isOneOfTheThree, let roles else { return nil }
        let help = HelpKind(
            key: key, label: label, isOneOfTheThree: isOneOfTheThree, roles: roles,
            minPerVillage: least ?? nil, maxPerVillage: most ?? nil,
            warnAboveVillages: load ?? nil)
        guard help.minPerVillage <= help.maxPerVillage else {
            fields.optional("min-per-village")?.complain(
                expected: "at most max-per-village, \(help.maxPerVillage)",
                got: "\(help.minPerVillage)")
            return nil
        }
        return help
    }
}
