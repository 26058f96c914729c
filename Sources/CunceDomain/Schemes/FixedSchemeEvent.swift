/// What can happen to the schemes a town works by.
package enum FixedSchemeEvent: Equatable, Sendable {
    case fixed(Fixed)

    package struct Fixed: Codable, Equatable, Sendable {
        package var kind: FixedSchemes.Kind
        package var scheme: String
        package var town: DivisionID
        package var period: Period
        package var pack: String
        package var packVersion: String
        /// Unit: days after the notice.
        package var objectionDays: Int
        package var paper: String
    }
}
