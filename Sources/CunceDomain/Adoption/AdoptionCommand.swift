/// What one may ask about the pack an installation works by.
package enum AdoptionCommand: Codable, Equatable, Sendable {
    /// Rounds opened from now on run under this version; those that run stay as they are.
    case adopt(PackDraft)
    /// Answers for warnings of a version, each with its reason.
    case accept(pack: String, version: String, [Answer])
    /// Answers for a warning no more.
    case withdraw(pack: String, WarningID, reason: String)

    package struct PackDraft: Codable, Equatable, Sendable {
        package let pack: String
        package let version: String
        /// The meeting or paper that decided.
        package let basis: String
        package let reason: String

        package init(pack: String, version: String, basis: String, reason: String) {
            self.pack = pack
            self.version = version
            self.basis = basis
            self.reason = reason
        }
    }

    package struct Answer: Codable, Equatable, Sendable {
        package let warning: WarningID
        package let reason: String

        package init(_ warning: WarningID, reason: String) {
            self.warning = warning
            self.reason = reason
        }
    }
}
