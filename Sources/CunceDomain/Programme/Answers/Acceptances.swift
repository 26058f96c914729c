/// Which assessed units pass, what failed where they do not, what comes next; and how units that
/// left the list are watched.
package struct Acceptances: Equatable, Sendable {
    package let units: [OfUnit]
    package let departed: [Watched]
    /// Early warnings on all units that can be listed, of those that stand or are open.
    package let warnings: [EarlyWarning]

    package struct OfUnit: Equatable, Sendable {
        package let unit: SubjectKey
        /// `nil` where no scheme of the pack is for the unit.
        package let verdict: Finding.Verdict?
        /// One for each scheme that is, or may be, for the unit.
        package let schemes: [OfScheme]
        package let next: Next
    }

    package struct OfScheme: Codable, Equatable, Sendable {
        package let scheme: SchemeKey
        package let clause: Clause
        /// Of the assessment that counts, the newest; `nil` where there was none under it.
        package let day: CivilDate?
        /// How many assessments there were under it up to that day.
        package let attempts: Int
        package let verdict: Finding.Verdict
        /// Every rule of the scheme: yes where it is met, no where the unit fails by it.
        package let rules: [OnRule]
        package let score: Score?
        package let missing: [MissingFact]
    }

    package enum Rule: Codable, Equatable, Sendable {
        /// Whether the scheme is for the unit at all; only where that is open.
        case applies
        case assessors, methods
        case sample(AcceptancePartKey)
        case score
        case veto(AcceptancePartKey)
        case need(AcceptancePartKey)
        case options
        case level(AcceptancePartKey)

        /// What only those who assess bring: having been there, having asked people.
        package var isWorkOfAssessors: Bool {
            switch self {
            case .methods, .sample: true
            case .applies, .assessors, .score, .veto, .need, .options, .level: false
            }
        }
    }

    package struct OnRule: Codable, Equatable, Sendable {
        package let rule: Rule
        package let finding: Finding
        /// What the rule asks that no condition of the pack says, beside what is there; only what
        /// is not met.
        package let shortfalls: [Shortfall]

        init(rule: Rule, finding: Finding, shortfalls: [Shortfall] = []) {
            self.rule = rule
            self.finding = finding
            self.shortfalls = shortfalls
        }
    }

    /// The points as far as they are known.
    package struct Score: Codable, Equatable, Sendable {
        package let least: Rational
        /// `nil` where an item that is not known has no maximum.
        package let most: Rational?
        /// `nil` where the score falls below every grade or it is not decided yet.
        package let grade: GradeKey?
        package let clause: Clause

        package var isKnown: Bool { least == most }
    }

    package struct Next: Equatable, Sendable {
        package enum Step: String, Sendable {
            /// 销号 is proposed.
            case exit
            /// It left the list after it passed.
            case left
            /// It is to be assessed again.
            case again
            /// Facts are to be told first.
            case facts
            case notStated = "not-stated"
        }

        package let step: Step
        /// Not before this day; `nil` for at once.
        package let from: CivilDate?
        /// By this day; `nil` where not stated.
        package let until: CivilDate?
        /// Days since `until`; 0 where it has not passed.
        package let lateBy: Int
        package let deciders: Deciders
        /// `nil` where the pack does not state it.
        package let clause: Clause?

        init(
            _ step: Step, from: CivilDate? = nil, until: CivilDate? = nil, lateBy: Int = 0,
            deciders: Deciders = Deciders(), clause: Clause? = nil
        ) {
            self.step = step
            self.from = from
            self.until = until
            self.lateBy = lateBy
            self.deciders = deciders
            self.clause = clause
        }
    }

    /// A unit that left the list.
    package struct Watched: Equatable, Sendable {
        package enum State: String, Sendable {
            case watched, over, relisted
            case notStated = "not-stated"
        }

        package enum Relapse: Equatable, Sendable {
            case notStated
            /// Listed again within the window.
            case relapsed(on: CivilDate)
            /// Listed again after it.
            case afterwards(on: CivilDate)
            case none(windowIsOver: Bool)
        }

        package let unit: SubjectKey
        package let left: CivilDate
        package let state: State
        /// The last day of the watch; `nil` where not stated.
        package let until: CivilDate?
        package let deciders: Deciders
        package let checks: [Due]
        /// Signals of a unit that is watched now.
        package let signals: [OnSignal]
        package let relapse: Relapse
        /// `nil` while it is off the list.
        package let relisted: CivilDate?
        /// The last day of the relapse window; `nil` where not stated.
        package let windowEnds: CivilDate?
        package let clause: Clause?
    }

    package struct OnSignal: Equatable, Sendable {
        package let signal: AcceptancePartKey
        package let finding: Finding
    }

    package struct Due: Equatable, Sendable {
        package let check: WatchCheckKey
        package let due: CivilDate
        package let held: CivilDate?
        /// Whether the look found that what was reached holds; `nil` before there was one.
        package let holds: Bool?
        /// Days from the due day to the look, or to now where there was none; 0 in time.
        package let lateBy: Int
        package let clause: Clause
    }
}
