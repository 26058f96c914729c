/// One number from several: each made comparable, weighted, added. 综合指数
package struct CompositeIndex: Equatable, Sendable {
    package enum Normalisation: Equatable, Sendable {
        /// The value itself.
        case none
        /// From the worst of its kind, 0, to the best, 1; where all are equal, 1.
        case minMax
        /// Its part of a number to be reached, at most 1.
        case target(Rational)
        /// Its place, the last 0, the first 1; equal ones share the better.
        case rank
    }

    package struct Part: Equatable, Sendable {
        package let fact: FactKey
        package let weight: Rational
        package let normalisation: Normalisation
        package let clause: Clause

        package init(
            fact: FactKey, weight: Rational, normalisation: Normalisation, clause: Clause
        ) {
            self.fact = fact
            self.weight = weight
            self.normalisation = normalisation
            self.clause = clause
        }
    }

    package struct Band: Equatable, Sendable {
        package let key: BandKey
        package let label: Label
        /// It begins here, this value included.
        package let from: Rational
        package let clause: Clause

        package init(key: BandKey, label: Label, from: Rational, clause: Clause) {
            self.key = key
            self.label = label
            self.from = from
            self.clause = clause
        }
    }

    package let key: IndexKey
    package let label: Label
    package let unitKind: UnitKindKey
    package let each: Period.Unit
    /// What the sum of the weighted parts is multiplied with, such as 100.
    package let scale: Rational
    package let parts: [Part]
    /// Highest first.
    package let bands: [Band]
    /// Places shared out by it; `nil` where the pack shares none.
    package let seats: SeatRule?
    package let clause: Clause

    package init(
        key: IndexKey, label: Label, unitKind: UnitKindKey, each: Period.Unit, scale: Rational,
        parts: [Part], bands: [Band], seats: SeatRule? = nil, clause: Clause
    ) {
        self.key = key
        self.label = label
        self.unitKind = unitKind
        self.each = each
        self.scale = scale
        self.parts = parts
        self.bands = bands
        self.seats = seats
        self.clause = clause
    }

    package func band(of value: Rational) -> Band? { bands.first { value >= $0.from } }
}
