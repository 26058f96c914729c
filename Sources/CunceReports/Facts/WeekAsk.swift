package import CunceDomain
package import CunceStore

/// Something somebody asked for after a visit.
package struct WeekAsk: Equatable, Sendable {
    package let kase: CaseID
    package let village: DivisionRow
    /// Who asked.
    package let post: PostID?
    package let text: String
    package let on: CivilDate
    package let entry: Int
}
