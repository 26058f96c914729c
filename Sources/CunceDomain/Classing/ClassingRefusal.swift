/// Why the classes of a village are not decided.
package enum ClassingRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// The programme knows no classes.
    case noClasses
    case unknownClass(VillageClassKey)
    /// Classes are told from the diagnosis, which is not handed in.
    case diagnosisMissing
    /// It differs from what the rules propose, and nobody says why.
    case differs(proposed: [VillageClassKey])
}
