/// What an appraisal comes to, line by line.
package struct Grades: Equatable, Sendable {
    package struct OfSubject: Equatable, Sendable {
        package let appraisal: AppraisalKey
        package let subject: SubjectKey
        package let period: Period
        package let items: [Item]
        package let score: Score
        /// Between what the score lies where it is open.
        package let bounds: NumberBounds
        package let vetoes: [Veto]
        package let grade: Grade
        /// Grades it may still come to, the best first; the one where it is known, none where the
        /// pack does not state it.
        package let possible: [GradeKey]
        /// The line of a grade that not all who reach it can have; `nil` where it came to none.
        package let line: Line?
        /// What people decided beyond the cap of the grade; `nil` elsewhere.
        package let beyond: Beyond?
        package let clause: Clause
    }

    /// A grade that people gave to more than its cap allows: it counts all the same.
    package struct Beyond: Equatable, Sendable {
        package let grade: GradeKey
        /// To how many people gave it, of those who are ordered together.
        package let given: Int
        package let places: Int
        /// Of how many that is a share.
        package let among: Int
        package let clause: Clause
    }

    /// Where somebody stands beside the line of a grade that only so many have.
    package struct Line: Equatable, Sendable {
        package let grade: GradeKey
        /// How many can have it, after those whom a decision or a veto gives it or may give it.
        package let places: Int
        /// Of how many that is a share.
        package let among: Int
        /// 1 for the first; `nil` where it is not known.
        package let place: Int?
        /// Who stands at the last place, several where they are equal; none where there is no place or
        /// where it is not known.
        package let atLine: [SubjectKey]
        package let clause: Clause
    }

    package struct Item: Equatable, Sendable {
        package let item: AppraisalItemKey
        /// Points with their weight; `nil` where they depend on what is not known.
        package let points: Rational?
        /// What the condition came to, for an item given by one.
        package let finding: Finding?
        package let missing: [MissingFact]
        package let clause: Clause
        /// What the points can come to, where they are not known.
        let bounds: NumberBounds
    }

    package enum Score: Equatable, Sendable {
        case known(Rational)
        case open([MissingFact])
        /// The pack gives no items.
        case notStated
    }

    package struct Veto: Equatable, Sendable {
        package let veto: AppraisalItemKey
        package let finding: Finding
    }

    package enum Grade: Equatable, Sendable {
        /// Under the clause of the grade, or of the veto that decides it.
        case known(GradeKey, Clause)
        case open([MissingFact])
        case notStated(Clause)
    }
}
