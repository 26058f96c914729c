/// How posts or units are appraised in a period: a score from items, a grade from the score. 考核
package struct Appraisal: Equatable, Sendable {
    package struct Item: Equatable, Sendable {
        package enum Points: Equatable, Sendable {
            /// Points, from facts.
            case formula(Formula)
            /// So many where it holds, below nought as a deduction; none where it does not.
            case given(when: Condition, Rational)
            /// What several raters gave, each with its share.
            case raters([Rater])
        }

        package struct Rater: Equatable, Sendable {
            package let fact: FactKey
            package let weight: Rational

            package init(fact: FactKey, weight: Rational) {
                self.fact = fact
                self.weight = weight
            }
        }

        package let key: AppraisalItemKey
        package let label: Label
        package let points: Points
        /// Bounds of the points, before the weight; `nil` where not stated.
        package let least: Rational?
        package let most: Rational?
        /// What the points are multiplied with; 1 where the pack has none.
        package let weight: Rational
        /// It comes on top: without it the items already reach the full score.
        package let isBonus: Bool
        package let clause: Clause

        package init(
            key: AppraisalItemKey, label: Label, points: Points, least: Rational?,
            most: Rational?, weight: Rational, isBonus: Bool = false, clause: Clause
        ) {
            self.key = key
            self.label = label
            self.points = points
            self.least = least
            self.most = most
            self.weight = weight
            self.isBonus = isBonus
            self.clause = clause
        }
    }

    /// One thing that decides the grade whatever the score (一票否决), or bounds it (不得评为优秀).
    package struct Veto: Equatable, Sendable {
        package let key: AppraisalItemKey
        package let label: Label
        package let when: Condition
        package let grade: GradeKey
        /// A worse grade by the score stands; otherwise this one does, whatever the score.
        package let isBound: Bool
        package let clause: Clause

        package init(
            key: AppraisalItemKey, label: Label, when: Condition, grade: GradeKey,
            isBound: Bool = false, clause: Clause
        ) {
            self.key = key
            self.label = label
            self.when = when
            self.grade = grade
            self.isBound = isBound
            self.clause = clause
        }
    }

    /// How many have a grade at most, by the order of their scores. 控制比例
    package struct Cap: Equatable, Sendable {
        /// What becomes of equal ones between whom the line falls.
        package enum Ties: String, CaseIterable, Codable, Sendable {
            /// People choose among them.
            case people
            /// None of them has the grade.
            case none
            /// All of them have it.
            case all
        }

        /// A share rounds down: not more than that.
        package let most: Quota.Bound
        /// Of whom a share is meant, and who is ordered together.
        package let among: FactTest.Rank.Among
        package let ties: Ties

        package init(
            most: Quota.Bound, among: FactTest.Rank.Among = .all, ties: Ties = .people
        ) {
            self.most = most
            self.among = among
            self.ties = ties
        }
    }

    package struct Grade: Equatable, Sendable {
        package let key: GradeKey
        package let label: Label
        /// Where it begins; `nil` for the lowest, or where the pack does not state it.
        package let from: Threshold?
        /// For whoever has such a place by the score, and beside `from` reaches that as well; `nil`
        /// for a grade by the score itself.
        package let rank: FactTest.Rank?
        /// Whoever stands below the line goes on to the next grade; `nil` where as many have it as
        /// reach it.
        package let cap: Cap?
        package let clause: Clause

        package init(
            key: GradeKey, label: Label, from: Threshold?, rank: FactTest.Rank? = nil,
            cap: Cap? = nil, clause: Clause
        ) {
            self.key = key
            self.label = label
            self.from = from
            self.rank = rank
            self.cap = cap
            self.clause = clause
        }
    }

    /// Where a band begins, the number itself in it or not.
    package struct Threshold: Equatable, Sendable {
        package let value: Rational
        package let isIncluded: Bool

        package init(_ value: Rational, isIncluded: Bool) {
            self.value = value
            self.isIncluded = isIncluded
        }

        package func admits(_ number: Rational) -> Bool {
            isIncluded ? number >= value : number > value
        }
    }

    package let key: AppraisalKey
    package let label: Label
    package let roles: [RoleKey]
    package let unitKinds: [UnitKindKey]
    package let each: Period.Unit
    /// Points everybody has before any item.
    package let start: Rational
    /// `nil` where not stated.
    package let maximum: Rational?
    package let items: [Item]
    package let vetoes: [Veto]
    /// The best first.
    package let grades: [Grade]
    /// A choice that says the grade, where no score does.
    package let gradeFrom: FactKey?
    package let clause: Clause

    package init(
        key: AppraisalKey, label: Label, roles: [RoleKey], unitKinds: [UnitKindKey],
        each: Period.Unit, start: Rational, maximum: Rational?, items: [Item], vetoes: [Veto],
        grades: [Grade], gradeFrom: FactKey?, clause: Clause
    ) {
        self.key = key
        self.label = label
        self.roles = roles
        self.unitKinds = unitKinds
        self.each = each
        self.start = start
        self.maximum = maximum
        self.items = items
        self.vetoes = vetoes
        self.grades = grades
        self.gradeFrom = gradeFrom
        self.clause = clause
    }

    /// The first grade, from the best, that the score reaches; the lowest without a threshold is
    /// whatever is below the others.
    ///
    /// - Returns: `nil` where a grade whose beginning is not stated may hold the score as well.
    package func grade(of score: Rational) -> Grade? {
        guard grades.contains(where: { $0.from != nil }) else { return nil }
        var isDoubtful = false
        for grade in grades {
            guard let from = grade.from else {
                if grade == grades.last { return isDoubtful ? nil : grade }
                isDoubtful = true
                continue
            }
            if from.admits(score) { return isDoubtful ? nil : grade }
            isDoubtful = false
        }
        return nil
    }
}
