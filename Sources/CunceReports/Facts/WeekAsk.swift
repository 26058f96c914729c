package import CunceDomain
package import CunceStore

/// Something somebody asked for after a visit.
package struct WeekAsk: Equatable, Sendable {
    package let village: DivisionRow
    package let text: String
    package let on: CivilDate
    package let entry: Int
}
