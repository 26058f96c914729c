/// What one may ask about the schemes a town works by.
package enum FixedSchemeCommand: Codable, Equatable, Sendable {
    case fix(FixDraft)

    package struct FixDraft: Codable, Equatable, Sendable {
        package let kind: FixedSchemes.Kind
        package let scheme: String
        package let town: DivisionID
        package let period: Period
        /// Unit: days after the notice.
        package let objectionDays: Int
        /// The paper that fixed it, where it is written down here after the period began.
        package let paper: String

        package init(
            kind: FixedSchemes.Kind, scheme: String, town: DivisionID, period: Period,
            objectionDays: Int, paper: String
        ) {
            self.kind = kind
            self.scheme = scheme
            self.town = town
            self.period = period
            self.objectionDays = objectionDays
            self.paper = paper
        }

        package var key: FixedSchemes.Key {
            .init(kind: kind, scheme: scheme, town: town, period: period)
        }
    }
}
