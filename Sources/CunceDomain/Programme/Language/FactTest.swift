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
        /// A state has lasted so long, whether it has ended or not; in a time or ever.
        case lasted(Span, within: Window?)
        /// It happened so many times.
        case times([Comparison], within: Window?)
        case rank(Rank)
        /// How many places it lost in an order since the period before; gained ones are negative.
        case placesLost([Comparison], Rank.Among)
        /// The number, or how it moved, as a share of the mean of those compared.
        case besideMean([Comparison], Rank.Among, of: Measured)
        /// It was so on a fixed day, or had happened by it: in that year where it is a day of every
        /// year. 截至某日
        case by(FixedDay, is: Bool)
    }

    /// What of a number is compared with that of others.
    package enum Measured: String, CaseIterable, Sendable {
        case value
        /// It less the value of the period before.
        case change
        /// The same as a share of the earlier value.
        case growth
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
    /// Whether the pack says which period, or leaves it to the last full one.
    package let isWhenStated: Bool
    /// Values of several periods as one, such as the sum of twelve months.
    package let over: Over?
    /// In so many periods one after the other, the last of them `when`; 1 for one.
    package let running: Int
    /// In how many periods; `nil` where that is not asked.
    package let counted: PeriodCount?
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
        isWhenStated: Bool = false,
        over: Over? = nil, running: Int = 1, counted: PeriodCount? = nil, clause: Clause
    ) {
        self.fact = fact
        self.role = role
        self.question = question
        self.when = when
        self.isWhenStated = isWhenStated
        self.over = over
        self.running = running
        self.counted = counted
        self.clause = clause
    }
}
