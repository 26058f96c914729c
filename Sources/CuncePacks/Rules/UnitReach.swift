import CunceDomain

/// Which kinds of units can be asked what: rules reach upwards, and posts belong to a unit of
/// their level.
struct UnitReach {
    private let kinds: [UnitKindKey: UnitKind]
    private let facts: [FactKey: FactKind]
    private let order: [UnitKindKey]

    init(_ rules: Rules) {
        kinds = Dictionary(rules.unitKinds.map { ($0.key, $0) }) { first, _ in first }
        facts = Dictionary(rules.facts.map { ($0.key, $0) }) { first, _ in first }
        order = rules.unitKinds.map(\.key)
    }

    /// In the order of the pack.
    var listable: [UnitKindKey] { order.filter { kinds[$0]?.isListed == true } }

    /// In the order of the pack; all where none are named.
    func named(_ keys: [UnitKindKey]) -> [UnitKindKey] {
        keys.isEmpty ? order : order.filter(keys.contains)
    }

    /// It and every kind above it.
    func upwards(_ kind: UnitKindKey) -> [UnitKindKey] {
        var found: [UnitKindKey] = []
        var next: UnitKindKey? = kind
        while let key = next, !found.contains(key) {
            found.append(key)
            next = kinds[key]?.under
        }
        return found
    }

    /// Whether a fact is known of units of a kind, or of what is above them.
    func answers(_ fact: FactKind, _ kind: UnitKindKey) -> Bool {
        guard fact.about == .unit else { return true }
        return named(fact.unitKinds).contains(where: upwards(kind).contains)
    }

    /// Kinds that a post of a level belongs to or is below: not those its work may lie in.
    ///
    /// A village is whatever nothing else is under, if it is called so, has a committee or is under
    /// another; a town is what villages are under, a county what towns are.
    func above(_ level: PostLevel) -> [UnitKindKey] {
        let below = Set(steps(below: level).flatMap(\.self))
        return order.filter { !below.contains($0) }
    }

    /// At which level the posts of such a unit are; `nil` where its kind does not tell.
    func level(of kind: UnitKindKey) -> PostLevel? {
        zip(PostLevel.allCases.reversed(), steps(below: .city))
            .first { $1.contains(kind) }?.0
    }

    /// Kinds level by level, from villages to those right below a level.
    private func steps(below level: PostLevel) -> [[UnitKindKey]] {
        let parents = Set(kinds.values.compactMap(\.under))
        var step = order.filter { key in
            guard let kind = kinds[key], !parents.contains(key) else { return false }
            return key == "village" || kind.committee != nil || kind.under != nil
        }
        var found: [[UnitKindKey]] = []
        let steps = PostLevel.allCases.reversed().prefix { $0 != level }.count
        for _ in 0..<steps {
            found.append(step)
            let keys = step
            step = order.filter { key in keys.contains { kinds[$0]?.under == key } }
        }
        return found
    }
}
