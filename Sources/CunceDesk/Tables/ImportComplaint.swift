package import CunceDomain
package import CunceTables

/// Why a row, or a part of it, is not taken in.
package enum ImportComplaint: Sendable {
    /// The file or the cell is wrong.
    case table(TableComplaint)
    /// The rules say no, as they would to the form on the screen.
    case refused(Refusal)
}
