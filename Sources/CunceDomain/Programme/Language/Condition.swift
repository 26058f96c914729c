/// What a rule asks of the facts: one grammar for identification, classes, triggers, vetoes,
/// acceptance and watch.
package struct Condition: Equatable, Sendable {
    package indirect enum Kind: Equatable, Sendable {
        case fact(FactTest)
        /// A number made from facts, such as `dissatisfied / ballots`.
        /// Events and steps in it count in the time given; `nil` for ever since.
        case value(Formula, [Comparison], within: Window?)
        case index(IndexTest)
        /// Another criterion of the pack.
        case criterion(CriterionKey)
        case all([Condition])
        case any([Condition])
        case not(Condition)
        case atLeast(Int, of: [Condition])
        /// Points of those that hold, added and compared.
        case points([Points], [Comparison])
        case below(UnitsBelow)
        /// A rung of the ladder was decided for the subject.
        case taken(RungKey, times: Int, within: Window?)
        /// It was decided, asks for an answer, and got none in its time.
        case unanswered(RungKey, times: Int, within: Window?)
        case grade(GradeTest)
        /// Papers that ask for a reply were sent to the subject.
        case instrument(InstrumentTest)
        /// What its acceptances came to.
        case acceptance(AcceptanceTest)
        case listed(ListedTest)
        /// What is counted in the first, only on days on which the second held. 期间
        case during(Condition, while: Condition)
        /// On how many days of a time a condition held. 累计天数
        case days(DayCount)
    }

    /// The days of a time on which something held, up to the day, both ends included.
    package struct DayCount: Equatable, Sendable {
        package let when: Condition
        package let comparisons: [Comparison]
        package let within: Window

        package init(when: Condition, _ comparisons: [Comparison], within: Window) {
            self.when = when
            self.comparisons = comparisons
            self.within = within
        }
    }

    package struct Points: Equatable, Sendable {
        package let when: Condition
        package let points: Rational

        package init(when: Condition, points: Rational) {
            self.when = when
            self.points = points
        }
    }

    /// How many of the units below hold to something: for rules about a town or a county.
    package struct UnitsBelow: Equatable, Sendable {
        /// Which of those below are counted.
        package enum Among: Equatable, Sendable {
            case all
            /// On the list on the day.
            case listed
            /// On the list on any day of the round up to the day.
            case round
            /// Assessed by the day, in the round where the book tells it; under one scheme or any.
            case assessed(SchemeKey?)
        }

        package let kind: UnitKindKey
        package let among: Among
        package let when: Condition
        /// Compared with their number, or with their share of all below; or with what became of it.
        package let comparisons: [Comparison]
        package let isShare: Bool
        /// How long before the day the number was that it is compared with: then its change is asked,
        /// of a share in percentage points. `nil` for the number itself.
        package let since: Span?

        package init(
            kind: UnitKindKey, among: Among = .all, when: Condition, comparisons: [Comparison],
            isShare: Bool, since: Span? = nil
        ) {
            self.kind = kind
            self.among = among
            self.when = when
            self.comparisons = comparisons
            self.isShare = isShare
            self.since = since
        }
    }

    package let kind: Kind
    package let clause: Clause

    package init(_ kind: Kind, clause: Clause) {
        self.kind = kind
        self.clause = clause
    }
}
