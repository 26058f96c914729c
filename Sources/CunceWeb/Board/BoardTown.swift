import Mustache

/// The rest of one town's villages on a board with many, folded. Template `board`.
package struct BoardTown: MustacheParent, Equatable, Sendable {
    /// Example: `岭下镇`.
    package let name: String
    /// Example: `还有 12 个村，逾期 3 项，卡住 1 项`.
    package let counts: String
    /// Rows made by the template `board-village`.
    package let villages: String

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "counts": counts
        case "villages": villages
        default: nil
        }
    }
}
