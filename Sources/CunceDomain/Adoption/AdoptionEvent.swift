/// What can happen to the pack an installation works by.
package enum AdoptionEvent: Equatable, Sendable {
    case packAdopted(PackAdopted)
    case warningAccepted(WarningAccepted)
    case acceptanceWithdrawn(AcceptanceWithdrawn)

    package struct PackAdopted: Codable, Equatable, Sendable {
        package var pack: String
        package var version: String
        package var basis: String
        package var reason: String

        package init(pack: String, version: String, basis: String, reason: String) {
            self.pack = pack
            self.version = version
            self.basis = basis
            self.reason = reason
        }
    }

    package struct WarningAccepted: Codable, Equatable, Sendable {
        package var pack: String
        /// The version it was given for.
        package var version: String
        package var rule: LawfulRule
        /// The key it is about.
        package var item: String
        package var reason: String

        package init(pack: String, version: String, _ warning: WarningID, reason: String) {
            self.pack = pack
            self.version = version
            rule = warning.rule
            item = warning.about
            self.reason = reason
        }

        package var id: WarningID { WarningID(rule: rule, about: item) }
    }

    package struct AcceptanceWithdrawn: Codable, Equatable, Sendable {
        package var pack: String
        package var rule: LawfulRule
        /// The key it is about.
        package var item: String
        package var reason: String

        package init(pack: String, _ warning: WarningID, reason: String) {
            self.pack = pack
            rule = warning.rule
            item = warning.about
            self.reason = reason
        }

        package var id: WarningID { WarningID(rule: rule, about: item) }
    }
}
