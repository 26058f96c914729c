extension Acceptances {
    /// What a rule of a scheme asks and what is there, where the rule fails.
    package enum Shortfall: Codable, Equatable, Sendable {
        /// Fewer of a sample took part than it takes. A part of another number was rounded up.
        case sample(FactKey, asked: Rational, part: Part?, there: Rational)
        /// Fewer of several were so: methods, options.
        case several(asked: Int, of: Int, there: Int)
        /// Fewer different posts assessed.
        case assessors(asked: Int, there: Int)
        /// A post assessed that is of none of the roles that may.
        case ofOtherRole(SubjectKey, RoleKey, asked: [RoleKey])
        /// A post of the unit, or of one above it, assessed whose role may not.
        case ofExcludedRole(SubjectKey, RoleKey)
        /// A post assessed that holds a link of the unit, or held it in the round.
        case linked(SubjectKey, LinkSlotKey)
        /// A level confirmed although an earlier one had not, or on a day before it did. The days are
        /// `nil` where nobody told them; that of the earlier one also where it has not confirmed.
        case outOfOrder(
            SchemeKey, after: AcceptancePartKey, on: CivilDate?, there: CivilDate?)

        /// Such a part of what another fact says.
        package struct Part: Codable, Equatable, Sendable {
            package let share: Rational
            package let fact: FactKey
            package let of: Rational
        }
    }
}
