/// Points for items, added, beside a pass mark. 评分
package struct AcceptanceScore: Equatable, Sendable {
    package let items: [Item]
    /// Thresholds the sum must meet; empty where a score is only graded.
    package let pass: [Comparison]
    /// Highest first.
    package let grades: [Grade]
    package let clause: Clause

    package init(items: [Item], pass: [Comparison], grades: [Grade], clause: Clause) {
        self.items = items
        self.pass = pass
        self.grades = grades
        self.clause = clause
    }

    package struct Item: Equatable, Sendable {
        package enum Points: Equatable, Sendable {
            /// A number made from facts; mostly one fact by itself.
            case formula(Formula)
            /// Points of the conditions that hold, added.
            case conditions([Condition.Points])
        }

        package let key: AcceptancePartKey
        package let label: Label
        package let points: Points
        package let weight: Rational
        /// Before weighting; more count as this. `nil` where the pack does not state it.
        package let most: Rational?
        /// Before weighting; fewer count as this.
        package let least: Rational
        package let clause: Clause

        package init(
            key: AcceptancePartKey, label: Label, points: Points, weight: Rational = .one,
            most: Rational?, least: Rational = .zero, clause: Clause
        ) {
            self.key = key
            self.label = label
            self.points = points
            self.weight = weight
            self.most = most
            self.least = least
            self.clause = clause
        }
    }

    package struct Grade: Equatable, Sendable {
        package let key: GradeKey
        package let label: Label
        /// It begins here, this score included.
        package let from: Rational
        package let clause: Clause

        package init(key: GradeKey, label: Label, from: Rational, clause: Clause) {
            self.key = key
            self.label = label
            self.from = from
            self.clause = clause
        }
    }

    package func grade(of score: Rational) -> Grade? { grades.first { score >= $0.from } }
}
