/// Why a pack is not adopted, or a warning not answered for.
package enum AdoptionRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case alreadyAdopted
    /// Somebody has to answer for these by name first.
    case warningsOpen([WarningID])
    /// Roles of posts that somebody holds, which the pack lacks.
    case lacks([PackGap])
    /// The version has no such warning.
    case unknownWarning
    case alreadyAccepted(WarningID)
    case notAccepted
    case nothingAnswered
}
