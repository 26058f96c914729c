package import CunceDomain

/// What we write into one cell of a table of ours.
package enum TableCell: Equatable, Sendable {
    case none
    /// Words, names, codes, ids; never read as a formula or a number.
    case text(String)
    case day(CivilDate)
    /// Unit: fen; written as yuan with two decimals.
    case fen(Int)
    case count(Int)
    /// A number with as many decimals as it has. Example: `62.5`.
    case decimal(String)

    package static func text(_ text: String?) -> TableCell { text.map { .text($0) } ?? .none }
    package static func day(_ day: CivilDate?) -> TableCell { day.map { .day($0) } ?? .none }
    package static func count(_ count: Int?) -> TableCell { count.map { .count($0) } ?? .none }
}
