package import CunceDomain

/// Answer 3: which consequences are proposed, what appraisals come to, and pay line by line.
package struct ProposalsReport: Encodable, Equatable, Sendable {
    package struct ProposalReport: Encodable, Equatable, Sendable {
        package let rung: String
        /// Absent where the facts name nobody who holds the role.
        package let subject: String?
        package let name: String
        package let role: String?
        /// The unit the role was looked for in.
        package let at: String?
        /// Whom the trigger is about.
        package let because: String
        package let trigger: String
        package let finding: FindingReport
        package let decidedBy: Stated
        package let until: Stated
        /// When the same rung was last decided for the subject.
        package let lastTaken: CivilDate?
        package let isForVillagersOnly: Bool
        package let clause: ClauseReport
    }

    /// A value, or that the pack does not state one.
    package struct Stated: Encodable, Equatable, Sendable {
        package let stated: Bool
        package let value: String?

        init(_ value: String?) {
            stated = value != nil
            self.value = value
        }
    }

    package struct GradesReport: Encodable, Equatable, Sendable {
        package let appraisal: String
        package let subject: String
        package let name: String
        package let period: String
        package let items: [ItemReport]
        package let score: ValueReport
        package let vetoes: [VetoReport]
        package let grade: ValueReport
        /// Grades it can still come to, the best first; the one where it is known.
        package let possible: [String]
        /// The line of a grade that not all who reach it have; absent elsewhere.
        package let line: GradeLineReport?
        /// A grade that people gave beyond its cap; absent elsewhere.
        package let beyond: BeyondReport?
        package let clause: ClauseReport
    }

    package struct ItemReport: Encodable, Equatable, Sendable {
        package let item: String
        package let points: String?
        package let missing: [FindingReport.MissingReport]
        package let clause: ClauseReport
    }

    package struct GradeLineReport: Encodable, Equatable, Sendable {
        package let grade: String
        /// How many have it at most, of how many.
        package let places: Int
        package let among: Int
        /// Absent where it is not known.
        package let place: Int?
        package let atLine: [String]
        package let clause: ClauseReport
    }

    package struct BeyondReport: Encodable, Equatable, Sendable {
        package let grade: String
        /// To how many people gave it, of how many places among how many.
        package let given: Int
        package let places: Int
        package let among: Int
        package let clause: ClauseReport
    }

    package struct VetoReport: Encodable, Equatable, Sendable {
        package let veto: String
        package let finding: FindingReport
    }

    /// A value that is known, open, none, or not stated.
    package struct ValueReport: Encodable, Equatable, Sendable {
        package enum State: String, Codable, Sendable {
            case known, open, none
            case notStated = "not stated"
        }

        package let state: State
        package let value: String?
        package let missing: [FindingReport.MissingReport]
        package let clause: ClauseReport?
    }

    package struct PayReport: Encodable, Equatable, Sendable {
        package let scheme: String
        package let subject: String
        package let name: String
        package let period: String
        package let lines: [LineReport]
        /// Absent where a line is not known.
        package let totalFen: Int?
        /// The scheme was fixed after its period began.
        package let isTooLate: Bool
        package let clause: ClauseReport
    }

    package struct LineReport: Encodable, Equatable, Sendable {
        package let line: String
        package let amount: ValueReport
        package let fen: Int?
        package let figures: [String]
        package let finding: FindingReport?
        package let bound: Pays.Bound?
        /// Of a sum to be shared: the numbers it is shared by are nought together, so that nobody
        /// gets any of it. Absent elsewhere.
        package let unshared: Bool?
        package let payer: Stated
        package let root: PayScheme.Root?
        package let clause: ClauseReport
    }

    package let stated: Bool
    package let proposals: [ProposalReport]
    package let appraisals: [GradesReport]
    package let pay: [PayReport]

    init(_ evaluation: Evaluation, _ words: TrialWords) {
        stated = evaluation.programme.rules.answersProposals
        proposals = (evaluation.proposals() ?? []).map { ProposalReport($0, words) }
        appraisals = evaluation.grades().map { GradesReport($0, words) }
        pay = evaluation.pays().map { PayReport($0, words) }
    }
}

extension ProposalsReport.ProposalReport {
    fileprivate init(_ proposal: Proposal, _ words: TrialWords) {
        rung = proposal.rung.text
        subject = proposal.subject?.text
        name = proposal.subject.map(words.name) ?? ""
        role = proposal.role?.text
        at = proposal.at?.text
        because = proposal.because.text
        trigger = proposal.trigger.text
        finding = FindingReport(proposal.finding)
        let deciders =
            proposal.deciders.roles.map(\.text) + [proposal.deciders.body?.en].compactMap { $0 }
        decidedBy = .init(deciders.isEmpty ? nil : deciders.joined(separator: ", "))
        switch proposal.until {
        case .notStated: until = .init(nil)
        case .day(let day, let span): until = .init("\(day), \(span) if decided now")
        }
        lastTaken = proposal.lastTaken
        isForVillagersOnly = proposal.isForVillagersOnly
        clause = ClauseReport(proposal.clause)
    }
}

extension ProposalsReport.GradesReport {
    fileprivate init(_ answer: Grades.OfSubject, _ words: TrialWords) {
        appraisal = answer.appraisal.text
        subject = answer.subject.text
        name = words.name(answer.subject)
        period = answer.period.description
        items = answer.items.map { item in
            .init(
                item: item.item.text, points: item.points?.exactText,
                missing: item.missing.map { .init($0) }, clause: ClauseReport(item.clause))
        }
        switch answer.score {
        case .known(let value): score = .known(value.exactText, answer.clause)
        case .open(let missing): score = .open(missing)
        case .notStated: score = .notStated(answer.clause)
        }
        vetoes = answer.vetoes.map {
            .init(veto: $0.veto.text, finding: FindingReport($0.finding))
        }
        beyond = answer.beyond.map { beyond in
            .init(
                grade: beyond.grade.text, given: beyond.given, places: beyond.places,
                among: beyond.among, clause: ClauseReport(beyond.clause))
        }
        line = answer.line.map { line in
            .init(
                grade: line.grade.text, places: line.places, among: line.among, place: line.place,
                atLine: line.atLine.map(\.text), clause: ClauseReport(line.clause))
        }
        possible = answer.possible.map(\.text)
        switch answer.grade {
        case .known(let key, let clause): grade = .known(key.text, clause)
        case .open(let missing): grade = .open(missing)
        case .notStated(let clause): grade = .notStated(clause)
        }
        clause = ClauseReport(answer.clause)
    }
}

extension ProposalsReport.ValueReport {
    fileprivate static func known(_ value: String, _ clause: Clause) -> Self {
        .init(state: .known, value: value, missing: [], clause: ClauseReport(clause))
    }

    fileprivate static func open(_ missing: [MissingFact]) -> Self {
        .init(state: .open, value: nil, missing: missing.map { .init($0) }, clause: nil)
    }

    fileprivate static func notStated(_ clause: Clause) -> Self {
        .init(state: .notStated, value: nil, missing: [], clause: ClauseReport(clause))
    }
}

extension ProposalsReport.PayReport {
    fileprivate init(_ pay: Pays.OfPost, _ words: TrialWords) {
        scheme = pay.scheme.text
        subject = pay.subject.text
        name = words.name(pay.subject)
        period = pay.period.description
        lines = pay.lines.map { .init($0) }
        totalFen = pay.total
        isTooLate = pay.isTooLate
        clause = ClauseReport(pay.clause)
    }
}

extension ProposalsReport.LineReport {
    fileprivate init(_ line: Pays.Line) {
        self.line = line.line.text
        switch line.outcome {
        case .fen(let fen):
            amount = .known(
                Rational(fen, over: 100).text(decimals: 2), line.clause)
            self.fen = fen
        case .none:
            amount = .init(
                state: .none, value: nil, missing: [], clause: ClauseReport(line.clause))
            fen = 0
        case .open(let missing):
            amount = .open(missing)
            fen = nil
        case .notStated(let clause):
            amount = .notStated(clause)
            fen = nil
        }
        figures = line.figures.map { "\($0.name) \($0.value.exactText)" }
        finding = line.finding.map(FindingReport.init)
        bound = line.bound
        unshared = line.isUnshared ? true : nil
        payer = .init(line.payer?.en)
        root = line.root
        clause = ClauseReport(line.clause)
    }
}
