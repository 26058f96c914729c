/// Why an entry is not corrected or withdrawn.
package enum CorrectionRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownEntry
    /// An amendment is itself not amended: correct the entry it speaks of once more.
    case isAnAmendment
    case alreadyWithdrawn
    case nothingChanged
    /// The field is not one that can be corrected, or what was typed cannot stand there.
    case cannotRead(field: String)
    /// Later entries, by their sequence, would hang in the air.
    case othersLeanOnIt([Int])
    /// Decisions and whatever set the installation up are not taken back this way.
    case standsForGood
    /// The seconds for taking it back without a reason are over.
    case tooLateToUndo
}
