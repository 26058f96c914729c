package import CunceDomain

/// The answer to the second question: who is responsible, what each owes, who is late.
package struct DutiesReport: Encodable, Sendable {
    package enum State: String, Encodable, Sendable {
        case notOwed = "not-owed"
        case notLate = "not-late"
        case met
        case metLate = "met-late"
        case missed, late, excused, open
        case notStated = "not-stated"
    }

    /// What one owner owes for one unit in one stretch of time.
    package struct DutyReport: Encodable, Sendable {
        package let duty: String
        package let clause: ClauseReport
        /// One; several where they owe it in common.
        package let owners: [String]
        package let unit: String?
        /// Whose step or move it follows.
        package let about: String?
        package let from: CivilDate?
        package let until: CivilDate?
        package let due: CivilDate?
        /// The last day of grace.
        package let grace: CivilDate?
        package let state: State
        package let done: Int?
        package let owed: Int?
        package let missedBy: Int?
        package let lateDays: Int?
        package let reason: String?
        package let unreached: [String]
        /// Whose deeds in it count as well, because the link was taken over from them.
        package let takenFrom: [String]
        package let missing: [WorkMissing]

        enum CodingKeys: String, CodingKey {
            case duty, clause, owners, unit, about, from, until, due, grace, state, done, owed,
                reason
            case unreached, missing
            case takenFrom = "taken-from"
            case missedBy = "missed-by"
            case lateDays = "late-days"
        }
    }

    /// A part of the facts file it would take.
    package struct WorkMissing: Encodable, Equatable, Sendable {
        /// `links`, `done`, `round.opens`, or the key of a fact.
        package let fact: String
        package let duty: String?
        package let subject: String?
        package let unit: String?
    }

    package struct SlotReport: Encodable, Sendable {
        package let link: String
        package let clause: ClauseReport
        package let unit: String
        /// Absent where no links are told.
        package let holders: [String]?
        /// Absent where the pack states no number.
        package let gap: Int?
        package let surplus: Int?
    }

    package struct LoadReport: Encodable, Sendable {
        package let link: String
        package let clause: ClauseReport
        package let post: String
        package let units: Int
        package let most: Int?
        package let above: Int
    }

    package struct ReleaseReport: Encodable, Sendable {
        package enum Verdict: String, Encodable, Sendable {
            case may = "may-leave"
            case mayNot = "may-not-leave"
            case left
            case leftTooEarly = "left-too-early"
            case open
        }

        package let link: String
        package let unit: String
        package let post: String
        package let left: CivilDate?
        package let verdict: Verdict
        package let finding: FindingReport
    }

    /// `false` where the pack says nothing of it.
    package let stated: Bool
    package let duties: [DutyReport]
    package let links: [SlotReport]
    package let loads: [LoadReport]
    package let releases: [ReleaseReport]
    package let missing: [WorkMissing]
}

extension DutiesReport {
    init(_ answers: DutyAnswers?, _ words: TrialWords) {
        stated = answers != nil
        duties = answers?.duties.map { DutyReport($0) } ?? []
        links =
            answers?.slots.map {
                SlotReport(
                    link: $0.slot.text, clause: ClauseReport($0.clause), unit: $0.unit.text,
                    holders: $0.holders?.map(\.text), gap: $0.gap, surplus: $0.surplus)
            } ?? []
        loads =
            answers?.loads.map {
                LoadReport(
                    link: $0.slot.text, clause: ClauseReport($0.clause), post: $0.post.text,
                    units: $0.units, most: $0.most, above: $0.above)
            } ?? []
        releases = answers?.releases.map { ReleaseReport($0) } ?? []
        missing = answers?.missing.map { WorkMissing($0) } ?? []
    }
}

extension DutiesReport.DutyReport {
    fileprivate init(_ line: DutyAnswers.Line) {
        duty = line.duty.text
        clause = ClauseReport(line.clause)
        owners = line.owners.map(\.text)
        unit = line.unit?.text
        about = line.about == line.unit ? nil : line.about?.text
        from = line.time.first
        until = line.time.last
        due = line.time.due
        grace = line.time.end == line.time.due ? nil : line.time.end
        done = line.done
        owed = line.owed
        unreached = line.unreached.map(\.text)
        takenFrom = line.takenFrom.map(\.text)
        missing = line.missing.map { .init($0) }
        var missedBy: Int?
        var lateDays: Int?
        var reason: ExcuseReason?
        switch line.state {
        case .notOwed: state = .notOwed
        case .notLate: state = .notLate
        case .met: state = .met
        case .metLate(let days): (state, lateDays) = (.metLate, days)
        case .missed(let count): (state, missedBy) = (.missed, count)
        case .late(let days): (state, lateDays) = (.late, days)
        case .excused(let why): (state, reason) = (.excused, why)
        case .open: state = .open
        case .notStated: state = .notStated
        }
        self.missedBy = missedBy
        self.lateDays = lateDays
        self.reason = reason?.rawValue
    }
}

extension DutiesReport.WorkMissing {
    init(_ missing: DutyAnswers.MissingWork) {
        switch missing {
        case .links: self.init(fact: "links", duty: nil, subject: nil, unit: nil)
        case .deeds(let duty, let post, let unit):
            self.init(fact: "done", duty: duty.text, subject: post.text, unit: unit?.text)
        case .opens: self.init(fact: "round.opens", duty: nil, subject: nil, unit: nil)
        case .fact(let fact):
            self.init(fact: fact.fact.text, duty: nil, subject: fact.subject.text, unit: nil)
        }
    }
}

extension DutiesReport.ReleaseReport {
    fileprivate init(_ release: DutyAnswers.Release) {
        link = release.slot.text
        unit = release.unit.text
        post = release.post.text
        left = release.left
        verdict =
            switch (release.finding.verdict, release.left != nil) {
            case (.yes, false): .may
            case (.no, false): .mayNot
            case (.yes, true): .left
            case (.no, true): .leftTooEarly
            case (.open, _): .open
            }
        finding = FindingReport(release.finding)
    }
}
