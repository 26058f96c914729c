/// One question to one kind of fact.
package struct FactTest: Equatable, Sendable {
    package enum Question: Equatable, Sendable {
        /// It is so: judged yes, in that state, or it happened.
        case holds
        case holdsNot
        /// One of these was chosen.
        case isOneOf([FactChoiceKey])
        /// All of these hold for the number.
        case number([Comparison])
        /// The number less that of the period before.
        case change([Comparison])
        /// The same as a share of that of the period before.
        case growth([Comparison])
        /// The state has lasted so long.
        case lasting(Duration)
        /// It happened so many times.
        case times([Comparison], within: Span?)
        case rank(Rank)
    }

    /// A state's length beside a span of the calendar.
    package struct Duration: Equatable, Sendable {
        package enum Relation: String, CaseIterable, Sendable {
            case longerThan = "longer-than"
            case atLeastFor = "at-least-for"
        }

        package let relation: Relation
        package let span: Span
        package let clause: Clause

        package init(_ relation: Relation, _ span: Span, clause: Clause) {
            self.relation = relation
            self.span = span
            self.clause = clause
        }
    }

    /// A place in an order of units; equal ones share a place.
    package struct Rank: Equatable, Sendable {
        package enum Line: Equatable, Sendable {
            case count(Int)
            /// Of all in the order, rounded up.
            case share(Rational)
        }

        package enum Among: String, CaseIterable, Sendable {
            /// All units the fact is known of.
            case all
            /// Those of its own kind.
            case kind
            /// All the fact is known of under the same unit.
            case siblings
        }

        /// Counted from the worse end, or from the better.
        package let isFromWorst: Bool
        package let line: Line
        package let among: Among

        package init(isFromWorst: Bool, line: Line, among: Among) {
            self.isFromWorst = isFromWorst
            self.line = line
            self.among = among
        }
    }

    /// Which period's value is meant, for facts told by period.
    package enum When: Equatable, Sendable {
        /// The one that holds the day.
        case this
        /// So many before it; 1 is the last full one.
        case back(Int)
        /// The newest with a value, not after the day.
        case latest
    }

    package enum Take: String, CaseIterable, Sendable {
        case sum, average, lowest, highest
    }

    package let fact: FactKey
    /// For a post's fact in a rule about units: the posts of the unit that are meant; any suffices.
    package let role: RoleKey?
    package let question: Question
    package let when: When
    /// Values of several periods as one, such as the sum of twelve months.
    package let over: Over?
    /// In so many periods one after the other, the last of them `when`; 1 for one.
    package let running: Int
    package let clause: Clause

    package struct Over: Equatable, Sendable {
        package let take: Take
        /// Periods up to `when`; 1 or more.
        package let count: Int

        package init(take: Take, count: Int) {
            self.take = take
            self.count = count
        }
    }

    package init(
        fact: FactKey, role: RoleKey? = nil, question: Question, when: When = .back(1),
        over: Over? = nil, running: Int = 1, clause: Clause
    ) {
        self.fact = fact
        self.role = role
        self.question = question
        self.when = when
        self.over = over
        self.running = running
        self.clause = clause
    }
}
