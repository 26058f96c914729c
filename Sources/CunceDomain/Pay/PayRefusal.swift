/// Why pay is not drawn up or approved.
package enum PayRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// There is none, or none that the asker may know of.
    case unknown
    case part(PartFault)
    /// Nobody fixed the scheme for this town and period before it began: nothing else is a root
    /// of what is paid more or less.
    case noRoot
    /// The pack itself says that the scheme came after its period began.
    case fixedTooLate(CivilDate)
    case periodRuns(until: CivilDate)
    case unknownPost
    case notForRole
    case otherTown
    /// Somebody else held the post at the end of the period.
    case notHeld(on: CivilDate)
    case approverMissing
    /// An appraisal the scheme pays by is not decided yet.
    case notDecided(Label)
    case factNotOfScheme(FactKey)
    case valueNotRead(FactKind)
    case shareOutOfRange(FactKind)
    case evidenceMissing(FactKind)
    case unknownPlace(FactKind)
    case factsMissing([Label])
    /// The pack does not state what these lines come to.
    case notStated([Label])
    case payersMissing([Label])
    /// Lines without a lawful root.
    case rootsMissing([Label])
    /// Unit: fen.
    case belowNought(Int)
    case notNow(PayFile.Stage)
}
