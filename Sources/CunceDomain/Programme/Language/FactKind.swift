/// Something a programme knows of a unit, a post, a supporter or itself, told by the pack.
///
/// Whatever a rule asks is asked of facts: entered by people, imported from another department,
/// or derived from the journal.
package struct FactKind: Equatable, Sendable {
    /// Whom it is known of.
    package enum About: String, CaseIterable, Codable, Sendable {
        case unit, post, supporter, programme
    }

    package enum Shape: Equatable, Sendable {
        /// Somebody judged it: yes or no.
        case judgement
        /// It lasts from a day until a day.
        case state
        case number
        /// Between 0 and 1, written in percent.
        case share
        /// Yuan.
        case money
        /// It happened on a day, once or more.
        case event
        /// One of a list.
        case choice([Choice])
    }

    package struct Choice: Equatable, Sendable {
        package let key: FactChoiceKey
        package let label: Label

        package init(key: FactChoiceKey, label: Label) {
            self.key = key
            self.label = label
        }
    }

    package enum Source: Equatable, Sendable {
        /// By whoever keeps the record.
        case entered
        /// Another body's finding.
        case imported
        case derived(DerivedFrom)
    }

    /// What is better of a number: for ranks, indices and doubted jumps.
    package enum Better: String, CaseIterable, Codable, Sendable {
        case higher, lower
    }

    package let key: FactKey
    package let label: Label
    package let about: About
    package let shape: Shape
    /// The period it is told for; `nil` for what is known as of a day.
    package let each: Period.Unit?
    /// Kinds of units it is known of; empty for every kind.
    package let unitKinds: [UnitKindKey]
    package let source: Source
    /// Whose finding or which record it is; `nil` where the pack does not state it.
    package let from: Label?
    package let better: Better?
    /// What a number counts, such as 户; `nil` for bare numbers.
    package let measure: Label?
    /// What it is about where the law draws a line; `nil` where that is not said, which a fact that
    /// weighs on somebody must.
    package let matter: FactMatter?
    /// The number a place works towards; `nil` where the pack does not state one.
    package let target: Rational?
    /// How far a value may be from the one of the period before without being asked about (see
    /// `FactDoubt`): a part of the value before (1/2 for half of it), for a share the difference
    /// itself. `nil` where the pack does not state it.
    package let doubt: Rational?
    package let clause: Clause

    package init(
        key: FactKey, label: Label, about: About, shape: Shape, each: Period.Unit? = nil,
        unitKinds: [UnitKindKey] = [], source: Source = .entered, from: Label? = nil,
        better: Better? = nil, measure: Label? = nil, matter: FactMatter? = nil,
        target: Rational? = nil, doubt: Rational? = nil, clause: Clause
    ) {
        self.key = key
        self.label = label
        self.about = about
        self.shape = shape
        self.each = each
        self.unitKinds = unitKinds
        self.source = source
        self.from = from
        self.better = better
        self.measure = measure
        self.matter = matter
        self.target = target
        self.doubt = doubt
        self.clause = clause
    }
}

extension FactKind.Shape {
    /// Whether it can be compared with a number.
    package var isNumeric: Bool {
        switch self {
        case .number, .share, .money: true
        case .judgement, .state, .event, .choice: false
        }
    }
}

extension FactKind {
    /// Whether it is known of a kind of unit.
    package func isKnown(of unit: UnitKindKey) -> Bool {
        about == .unit && (unitKinds.isEmpty || unitKinds.contains(unit))
    }
}

extension FactKind.Source {
    /// Told by people or another body, not made from the journal.
    package var isTold: Bool { if case .derived = self { false } else { true } }
}
