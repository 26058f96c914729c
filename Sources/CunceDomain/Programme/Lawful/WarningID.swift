/// What a lawful-use warning is known by: the rule it touches and the key it is about. It stays the
/// same where the pack is only arranged anew.
package struct WarningID: Hashable, Comparable, Codable, Sendable {
    package let rule: LawfulRule
    /// The key of the fact, item, trigger or rung.
    package let about: String

    package init(rule: LawfulRule, about: String) {
        self.rule = rule
        self.about = about
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.rule.rawValue, left.about) < (right.rule.rawValue, right.about)
    }
}

extension LawfulUse.Warning {
    package var id: WarningID { WarningID(rule: rule, about: about) }
}

extension Programme {
    /// What somebody must answer for by name before this is worked by; each once, in order.
    package var warningIDs: [WarningID] { Set(LawfulUse(self).warnings.map(\.id)).sorted() }
}
