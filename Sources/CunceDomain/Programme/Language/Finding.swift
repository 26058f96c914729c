/// The answer to a condition: yes, no, or open, with the figures it was found from.
package struct Finding: Codable, Equatable, Sendable {
    package enum Verdict: String, Codable, Sendable {
        case yes, no
        /// It depends on what is not known, or on a choice that is left to people.
        case open
    }

    package let verdict: Verdict
    package let clause: Clause
    /// What was compared; `nil` for a condition made of others.
    package let figure: RuleFigure?
    package let parts: [Finding]
    /// Facts it would take; only where it is open.
    package let missing: [MissingFact]
    /// Equal ones between whom the line falls, where it is open for that.
    package let equals: [SubjectKey]

    package init(
        _ verdict: Verdict, clause: Clause, figure: RuleFigure? = nil, parts: [Finding] = [],
        missing: [MissingFact] = [], equals: [SubjectKey] = []
    ) {
        self.verdict = verdict
        self.clause = clause
        self.figure = figure
        self.parts = parts
        self.missing = missing
        self.equals = equals
    }
}

/// A fact nobody has told.
package struct MissingFact: Codable, Hashable, Sendable {
    package let fact: FactKey
    package let subject: SubjectKey
    /// `nil` for what is known as of a day.
    package let period: Period?

    package init(fact: FactKey, subject: SubjectKey, period: Period?) {
        self.fact = fact
        self.subject = subject
        self.period = period
    }
}

/// A value that a rule looked at, and what it was compared with.
package struct RuleFigure: Codable, Equatable, Sendable {
    package enum What: Codable, Equatable, Sendable {
        case fact(FactKey)
        case formula(String)
        case index(IndexKey)
        case points
        case unitsBelow(UnitKindKey)
        case taken(RungKey)
        case score(SchemeKey)
        /// Posts that assessed.
        case assessors
        case appraisal(AppraisalKey)
        /// How many vetoes of an appraisal hold.
        case vetoes(AppraisalKey)
        case instrument(InstrumentKey)
        case acceptance(SchemeKey)
        /// Times on the list, or the track it is on.
        case listed
        /// Days on which a condition held.
        case days
    }

    package enum Value: Codable, Equatable, Sendable {
        case yes, no
        case choice(FactChoiceKey)
        case grade(GradeKey)
        case track(TrackKey)
        case result(AcceptanceTest.Result)
        case number(Rational)
        /// Since a day; `nil` until for what lasts.
        case stay(from: CivilDate, until: CivilDate?)
        case times(Int)
        /// Shared places count once: 1 is the end counted from.
        case place(Int, of: Int)
        case none
    }

    package enum When: Codable, Equatable, Sendable {
        case period(Period)
        case day(CivilDate)
        case span(from: CivilDate, until: CivilDate)
    }

    /// What was made of a fact's numbers, so that the value is no longer one of them.
    package enum Made: String, Codable, Sendable {
        /// The difference to the period before.
        case change
        /// The same as a share of the earlier value.
        case growth
        /// A share of the mean of all compared.
        case besideMean
        /// The difference, or the growth, as a share of the mean of those of all compared.
        case changeBesideMean, growthBesideMean

        package var isBesideMean: Bool {
            switch self {
            case .besideMean, .changeBesideMean, .growthBesideMean: true
            case .change, .growth: false
            }
        }
    }

    package let what: What
    package let subject: SubjectKey
    package let when: When?
    package let value: Value
    package let made: Made?

    package init(
        _ what: What, of subject: SubjectKey, when: When?, value: Value, made: Made? = nil
    ) {
        self.what = what
        self.subject = subject
        self.when = when
        self.value = value
        self.made = made
    }
}
