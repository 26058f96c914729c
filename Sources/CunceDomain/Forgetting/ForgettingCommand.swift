/// What one may ask to be forgotten: a person decides, the keys are destroyed. 销毁
package enum ForgettingCommand: Codable, Equatable, Sendable {
    /// Somebody who was kept in view does not want to be any more, and says so themselves or to
    /// the office.
    case withdrawConsent(FileID)
    /// Files whose time is over.
    case filesOver([FileID])
    /// The name and contact of somebody who holds no post any more, with their account.
    case person(PersonID)
    /// How long backups are kept. Unit: days.
    case keepBackups(days: Int)
}
