/// What can happen to briefs.
package enum BriefEvent: Equatable, Sendable {
    case composed(Composed)
    case signed(Signed)

    package struct Composed: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var number: Int
        package var sections: [BriefSection]
        package var head: String
    }

    package struct Signed: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var number: Int
    }
}
