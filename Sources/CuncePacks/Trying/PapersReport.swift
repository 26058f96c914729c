package import CunceDomain

/// Answer 5: which documents are due, which of the time asked about went out, and who may see what.
package struct PapersReport: Encodable, Equatable, Sendable {
    package struct PaperReport: Encodable, Equatable, Sendable {
        package let paper: String
        package let title: String
        package let subject: String?
        package let period: String?
        /// Absent where it is not stated, or follows what nobody has told of.
        package let due: CivilDate?
        /// Days since the due day, or from it to the day it went out; 0 in time.
        package let lateBy: Int?
        /// The day it went out; absent while it is owed.
        package let doneOn: CivilDate?
        package let missing: [FindingReport.MissingReport]
        package let isDueStated: Bool
        package let number: ProposalsReport.Stated
        package let isNumberOpen: Bool
        package let addressee: ProposalsReport.Stated
        package let signedBy: [String]
        package let clause: ClauseReport
    }

    /// What is asked for and not due yet.
    package struct ComingReport: Encodable, Equatable, Sendable {
        package let paper: String
        package let title: String
        package let period: String?
        package let due: CivilDate
        /// Who makes one each; none for one of the programme as a whole.
        package let subjects: [String]
        package let clause: ClauseReport
    }

    package struct AccessReport: Encodable, Equatable, Sendable {
        package let key: String
        package let what: String
        package let audience: AccessRule.Audience
        package let roles: [String]
        package let place: String?
        package let clause: ClauseReport
    }

    package let stated: Bool
    package let papers: [PaperReport]
    package let coming: [ComingReport]
    /// Shown, not enforced.
    package let access: [AccessReport]

    init(_ evaluation: Evaluation, _ words: TrialWords) {
        let rules = evaluation.programme.rules
        let due = evaluation.duePapers()
        stated = due != nil
        papers = (due?.papers ?? []).compactMap { paper in
            rules.papers.first { $0.key == paper.paper }.map { PaperReport(paper, $0) }
        }
        coming = (due?.coming ?? []).compactMap { paper in
            rules.paper(paper.paper).map { rule in
                ComingReport(
                    paper: paper.paper.text, title: rule.title.en,
                    period: paper.period?.description, due: paper.due,
                    subjects: paper.subjects.map(\.text), clause: ClauseReport(paper.clause))
            }
        }
        access = rules.access.map { rule in
            AccessReport(
                key: rule.key.text, what: rule.label.en, audience: rule.audience,
                roles: rule.roles.map(\.text), place: rule.place?.en,
                clause: ClauseReport(rule.clause))
        }
    }
}

extension PapersReport.PaperReport {
    fileprivate init(_ paper: DuePapers.Paper, _ rule: PaperRule) {
        self.paper = paper.paper.text
        title = rule.title.en
        subject = paper.subject?.text
        period = paper.period?.description
        switch paper.due {
        case .day(let day, let late):
            due = day
            lateBy = late
            doneOn = nil
            missing = []
            isDueStated = true
        case .done(let done, let day, let late):
            due = day
            lateBy = late
            doneOn = done
            missing = []
            isDueStated = true
        case .notStated:
            due = nil
            lateBy = nil
            doneOn = nil
            missing = []
            isDueStated = false
        case .open(let facts):
            due = nil
            lateBy = nil
            doneOn = nil
            missing = facts.map { .init($0) }
            isDueStated = true
        }
        switch paper.number {
        case .next(let text), .given(let text):
            number = .init(text)
            isNumberOpen = false
        case .notStated:
            number = .init(nil)
            isNumberOpen = false
        case .open:
            number = .init(rule.number?.pattern)
            isNumberOpen = true
        }
        addressee = .init(rule.addressee?.en)
        signedBy = rule.signers.map(\.text)
        clause = ClauseReport(paper.clause)
    }
}
