package import CunceDomain

/// A division as the store has it now.
package struct DivisionRow: Equatable, Sendable {
    package let id: DivisionID
    package let code: String
    package let name: String
    /// 1 province, 2 prefecture, 3 county, 4 town, 5 village.
    package let level: Int
    /// `nil` for a root.
    package let parent: DivisionID?
    package let path: DivisionPath

    /// Reads `id, code, name, level, parent_id, path`, in this order.
    package init(_ row: any SQLRow) throws {
        id = DivisionID(try row.int(0))
        code = try row.text(1)
        name = try row.text(2)
        level = try row.int(3)
        parent = try row.optionalInt(4).map { DivisionID($0) }
        path = DivisionPath(try row.text(5))
    }
}
