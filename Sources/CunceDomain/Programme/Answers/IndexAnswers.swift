/// What an index comes to for every unit in its last full period, with places and seats.
package struct IndexAnswers: Equatable, Sendable {
    package struct OfUnit: Equatable, Sendable {
        package let unit: SubjectKey
        /// `nil` with `missing` where it depends on what is not known.
        package let value: Rational?
        package let band: BandKey?
        /// 1 for the best; equal ones share it. `nil` while anybody's value is not known.
        package let place: Int?
        /// Places gained since the period before, below nought for places lost; `nil` where one
        /// of the two places is not known.
        package let gained: Int?
        package let missing: [MissingFact]
    }

    /// How the places are shared out.
    package struct Seats: Equatable, Sendable {
        package enum State: String, Codable, Sendable {
            case shared
            /// The last places fall between equals: people choose.
            case betweenEquals = "between-equals"
            /// A value is not known.
            case open
            /// There are fewer places than everybody must get.
            case tooFew = "too-few"
        }

        package struct Share: Equatable, Sendable {
            package let unit: SubjectKey
            /// For sure.
            package let seats: Int
            package let due: Rational
        }

        package let rule: SeatRule
        package let state: State
        package let shares: [Share]
        package let equals: [SubjectKey]
        /// How many of the equals get one more.
        package let left: Int
    }

    package let index: IndexKey
    package let period: Period
    package let units: [OfUnit]
    /// `nil` where the pack shares none out by it.
    package let seats: Seats?
    package let clause: Clause
}
