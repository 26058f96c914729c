/// A cell of a filled form that Cunce left empty, and why.
package struct FormGap: Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        /// It is filled by hand: there is no field for it.
        case byHand
        /// There is a field, and nothing is recorded in it yet.
        case notRecorded
        /// The field is not one of the programme's any more.
        case unknownField(String)
    }

    /// `F7`, or `J5:J12` for a column that is left empty all along.
    package let cell: String
    package let heading: String
    package let reason: Reason
    /// The village of the row.
    package let village: String?
    /// Where it would be recorded.
    package let href: String?

    package init(
        cell: String, heading: String, reason: Reason, village: String? = nil,
        href: String? = nil
    ) {
        self.cell = cell
        self.heading = heading
        self.reason = reason
        self.village = village
        self.href = href
    }
}
