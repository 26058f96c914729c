/// What the State Council's arrangement, or the organisation office, says of one day. 放假、调休上班
package struct CalendarDay: Codable, Equatable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case holiday
        /// A Saturday or Sunday that is worked in exchange.
        case working
    }

    package let day: CivilDate
    package let kind: Kind
    /// Such as 国庆节.
    package let name: String

    package init(day: CivilDate, kind: Kind, name: String) {
        self.day = day
        self.kind = kind
        self.name = name
    }
}
