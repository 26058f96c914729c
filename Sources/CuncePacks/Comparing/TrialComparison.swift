package import CunceDomain

/// Whose situation changes when one version of a pack takes the place of another.
package struct TrialComparison: Encodable, Equatable, Sendable {
    /// One answer that is another one afterwards.
    package struct Change: Encodable, Equatable, Sendable {
        package let question: Question
        /// Key of the unit or post.
        package let subject: String
        package let name: String
        /// What is asked of it where it has several answers: a class, a duty, a rung.
        package let about: String?
        /// `not stated` where the version says nothing.
        package let before: String
        package let after: String
        /// The rule behind the later answer; behind the earlier one where there is no later.
        package let clause: ClauseReport?
    }

    package let changes: [Change]

    package init(_ before: TrialReport, _ after: TrialReport) {
        let old = before.situations
        let new = after.situations
        let was = Dictionary(old.map { ($0.place, $0) }) { first, _ in first }
        let become = Dictionary(new.map { ($0.place, $0) }) { first, _ in first }
        let changed = new.compactMap { now -> Change? in
            let then = was[now.place]
            guard then?.answer != now.answer else { return nil }
            return Change(now, from: then?.answer ?? "none", to: now.answer)
        }
        let gone = old.filter { become[$0.place] == nil }.map {
            Change($0, from: $0.answer, to: "none")
        }
        changes = changed + gone
    }
}

extension TrialComparison.Change {
    fileprivate init(_ situation: Situation, from before: String, to after: String) {
        question = situation.place.question
        subject = situation.place.subject
        name = situation.name
        about = situation.place.about
        self.before = before
        self.after = after
        clause = situation.clause
    }
}

/// One answer about one subject, as short as it can be compared.
struct Situation {
    struct Place: Hashable {
        let question: Question
        let subject: String
        let about: String?
    }

    let place: Place
    let name: String
    let answer: String
    let clause: ClauseReport?
}

extension TrialReport {
    /// Every answer, one by one.
    var situations: [Situation] {
        listing.situations + duties.situations + instruments.situations
            + proposals.situations + acceptance.situations + papers.situations
    }
}

extension ListingReport {
    fileprivate var situations: [Situation] {
        units.flatMap { unit -> [Situation] in
            let reason = unit.tracks.first { $0.finding.verdict == .yes }
            let listed = Situation(
                place: .init(question: .listing, subject: unit.unit, about: nil),
                name: unit.name, answer: unit.verdict.rawValue,
                clause: (reason ?? unit.tracks.first)?.finding.clause)
            return [listed]
                + unit.classes.map { found in
                    Situation(
                        place: .init(
                            question: .listing, subject: unit.unit, about: "class \(found.kind)"),
                        name: unit.name, answer: found.finding.verdict.rawValue,
                        clause: found.finding.clause)
                }
        }
    }
}

extension DutiesReport {
    /// A duty of a window that only one version has is one more or one less that is owed.
    fileprivate var situations: [Situation] {
        let owed = duties.map { line in
            let time = [line.from, line.until].map { $0.map { "\($0)" } ?? "open" }
            let counted = line.owed.map { "\(line.done.map(String.init) ?? "?") of \($0), " } ?? ""
            return Situation(
                place: .init(
                    question: .duties, subject: line.owners.joined(separator: ", "),
                    about: [line.duty, line.unit, time.joined(separator: "/")].compactMap(\.self)
                        .joined(separator: " ")),
                name: line.owners.joined(separator: ", "), answer: counted + line.state.rawValue,
                clause: line.clause)
        }
        let linked = links.map { slot in
            Situation(
                place: .init(
                    question: .duties, subject: slot.unit, about: "link \(slot.link)"),
                name: slot.unit,
                answer: slot.gap.map { "\($0) lacking" } ?? "number not stated",
                clause: slot.clause)
        }
        let loaded = loads.map { load in
            Situation(
                place: .init(
                    question: .duties, subject: load.post, about: "load \(load.link)"),
                name: load.post,
                answer: "\(load.units) units, most \(load.most.map(String.init) ?? "not stated")",
                clause: load.clause)
        }
        let released = releases.map { release in
            Situation(
                place: .init(
                    question: .duties, subject: release.post,
                    about: "release \(release.link) \(release.unit)"),
                name: release.post, answer: release.verdict.rawValue,
                clause: release.finding.clause)
        }
        return owed + linked + loaded + released
    }
}

extension InstrumentsReport {
    fileprivate var situations: [Situation] {
        papers.map { paper in
            Situation(
                place: .init(
                    question: .duties, subject: paper.to,
                    about: "\(paper.instrument) \(paper.issued)"),
                name: paper.to,
                answer: "\(paper.state.rawValue), due \(paper.due)"
                    + (paper.lateDays > 0 ? ", late by \(paper.lateDays)" : ""),
                clause: counts.first { $0.instrument == paper.instrument }?.clause)
        }
    }
}

extension ProposalsReport {
    fileprivate var situations: [Situation] {
        let proposed = proposals.map { proposal in
            Situation(
                place: .init(
                    question: .proposals, subject: proposal.subject ?? proposal.because,
                    about: proposal.rung),
                name: proposal.name,
                answer: (proposal.finding.verdict == .yes ? "proposed" : "open")
                    + ", until \(proposal.until.value ?? "not stated")",
                clause: proposal.clause)
        }
        let graded = appraisals.map { grades in
            Situation(
                place: .init(
                    question: .proposals, subject: grades.subject,
                    about: "appraisal \(grades.appraisal) \(grades.period)"),
                name: grades.name,
                answer: [grades.score.value, grades.grade.value].compactMap { $0 }
                    .joined(separator: ", "),
                clause: grades.clause)
        }
        let paid = pay.map { pay in
            Situation(
                place: .init(
                    question: .proposals, subject: pay.subject,
                    about: "pay \(pay.scheme) \(pay.period)"),
                name: pay.name,
                answer: pay.totalFen.map { Rational($0, over: 100).text(decimals: 2) + " yuan" }
                    ?? "open",
                clause: pay.clause)
        }
        return proposed + graded + paid
    }
}

extension AcceptanceReport {
    fileprivate var situations: [Situation] {
        units.flatMap { unit -> [Situation] in
            let next = unit.next
            let days = [
                next.from.map { "from \($0)" }, next.until.map { "by \($0)" },
                next.lateBy > 0 ? "late by \(next.lateBy)" : nil,
            ].compactMap { $0 }
            return [
                Situation(
                    place: .init(question: .acceptance, subject: unit.unit, about: nil),
                    name: unit.name, answer: unit.verdict.rawValue,
                    clause: unit.schemes.first?.clause),
                Situation(
                    place: .init(question: .acceptance, subject: unit.unit, about: "next"),
                    name: unit.name, answer: ([next.step] + days).joined(separator: ", "),
                    clause: next.clause),
            ]
        } + departed.flatMap(\.situations)
    }
}

extension WatchReport {
    fileprivate var situations: [Situation] {
        let watched = Situation(
            place: .init(question: .acceptance, subject: unit, about: "watch"), name: name,
            answer: ([state] + [until.map { "until \($0)" }].compactMap { $0 })
                .joined(separator: ", "),
            clause: clause)
        return [watched]
            + checks.map { check in
                Situation(
                    place: .init(
                        question: .acceptance, subject: unit,
                        about: "check \(check.check) \(check.due)"),
                    name: name,
                    answer: check.held.map { "held \($0)" }
                        ?? (check.lateBy > 0 ? "late by \(check.lateBy)" : "to be held"),
                    clause: check.clause)
            }
    }
}

extension PapersReport {
    fileprivate var situations: [Situation] {
        papers.map { paper in
            Situation(
                place: .init(
                    question: .papers, subject: paper.subject ?? "programme",
                    about: [paper.paper, paper.period].compactMap { $0 }.joined(separator: " ")),
                name: paper.title, answer: "due \(paper.due.map { "\($0)" } ?? "open")",
                clause: paper.clause)
        }
    }
}
