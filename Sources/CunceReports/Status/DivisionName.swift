package import CunceStore

/// A division as reports name it.
package struct DivisionName: Equatable, Encodable, Sendable {
    package let code: String
    package let name: String

    package init(_ row: DivisionRow) {
        code = row.code
        name = row.name
    }
}
