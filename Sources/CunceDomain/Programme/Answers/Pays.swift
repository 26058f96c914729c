/// Pay line by line, each with what makes it lawful. Proposed: a person decides and pays.
package struct Pays: Equatable, Sendable {
    package struct OfPost: Equatable, Sendable {
        package let scheme: PaySchemeKey
        package let subject: SubjectKey
        package let period: Period
        package let lines: [Line]
        /// The lines that are known, in fen; `nil` where one is not, or where the scheme came late.
        package let total: Int?
        /// The scheme was fixed after its period began, so that it is no root for this period.
        package let isTooLate: Bool
        package let fixedOn: CivilDate?
        package let clause: Clause
    }

    package struct Line: Equatable, Sendable {
        package let line: PayLineKey
        package let outcome: Outcome
        /// What the formulas were filled with, in their order.
        package let figures: [Figure]
        /// What its condition came to.
        package let finding: Finding?
        /// The bound that decided it: `at-most` or `at-least`.
        package let bound: Bound?
        /// A sum that nobody has a part of: the numbers it is shared by are nought together.
        package var isUnshared = false
        /// `nil` where not stated.
        package let payer: Label?
        package let root: PayScheme.Root?
        package let clause: Clause
    }

    package enum Bound: String, Codable, Sendable {
        case most = "at-most"
        case least = "at-least"
    }

    package struct Figure: Equatable, Sendable {
        package let name: String
        package let value: Rational
    }

    package enum Outcome: Equatable, Sendable {
        case fen(Int)
        /// Its condition does not hold, or no sanction was recorded.
        case none
        case open([MissingFact])
        /// The pack does not state what it comes to here: a band without an amount, a role without
        /// a ratio, or no rounding for a part of a fen.
        case notStated(Clause)
    }
}
