/// What was noticed while reading, and does not keep anything out.
package enum TableNotice: Equatable, Sendable {
    case readFrom(sheet: String, others: [String])
    case hiddenSheet(String)
    case hiddenRows(Int)
    case hiddenColumns(Int)
    /// Values that formulas gave when the file was last saved.
    case formulas(Int)
    case unknownColumns([String])
    /// The last row says how many rows there were; here are more or fewer.
    case rowsMissing(said: Int, found: Int)
    case encoding(String)
}
