/// What can happen to the forms of offices above.
package enum CountyFormEvent: Equatable, Sendable {
    case registered(Registered)
    case mapped(Mapped)
    case replaced(Replaced)
    case retired(Retired)

    package struct Registered: Codable, Equatable, Sendable {
        package var form: FormID
        /// The town it is filled for.
        package var division: DivisionID
        package var title: String
        package var rows: FormRows
        /// SHA-256 of the bytes.
        package var file: String
        package var bytes: Int
        package var name: String
    }

    /// Somebody looked at every column and said what it is.
    package struct Mapped: Codable, Equatable, Sendable {
        package var form: FormID
        package var mapping: FormMapping
    }

    /// The county sent another file of the same form.
    package struct Replaced: Codable, Equatable, Sendable {
        package var form: FormID
        package var file: String
        package var bytes: Int
        package var name: String
        /// Columns that kept their words kept what was said of them.
        package var mapping: FormMapping
        package var gone: [FormPlace]
    }

    package struct Retired: Codable, Equatable, Sendable {
        package var form: FormID
        package var reason: String
    }
}
