import CunceDomain

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
        listing.situations + indices.situations(name) + duties.situations(name)
            + instruments.situations(name) + proposals.situations + acceptance.situations
            + papers.situations
    }

    private func name(_ key: String) -> String { names[SubjectKey(key)] ?? key }
}

extension ListingReport {
    var situations: [Situation] {
        units.flatMap { unit -> [Situation] in
            let reason = unit.tracks.first { $0.finding.verdict == .yes }
            // Whom a track leads to and who is not listed is kept off by a line.
            let line = reason == nil || unit.verdict == .listed ? nil : unit.line?.clause
            let listed = Situation(
                place: .init(question: .listing, subject: unit.unit, about: nil),
                name: unit.name, answer: unit.verdict.rawValue,
                clause: line ?? (reason ?? unit.tracks.first)?.finding.clause)
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

extension ProposalsReport {
    var situations: [Situation] {
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
    var situations: [Situation] {
        let accepted = units.map { unit in
            Situation(
                place: .init(question: .acceptance, subject: unit.unit, about: nil),
                name: unit.name, answer: unit.verdict.rawValue,
                clause: unit.schemes.first?.clause)
        }
        let next = units.map { unit in
            let next = unit.next
            let days = [
                next.from.map { "from \($0)" }, next.until.map { "by \($0)" },
                next.lateBy > 0 ? "late by \(next.lateBy)" : nil,
            ].compactMap(\.self)
            return Situation(
                place: .init(question: .acceptance, subject: unit.unit, about: "next"),
                name: unit.name, answer: ([next.step] + days).joined(separator: ", "),
                clause: next.clause)
        }
        let watched = departed.map { unit in
            let signals = unit.signals.filter { $0.finding.verdict == .yes }.map(\.signal)
            return Situation(
                place: .init(question: .acceptance, subject: unit.unit, about: "watch"),
                name: unit.name,
                answer: ([unit.state, unit.until.map { "until \($0)" }]
                    .compactMap(\.self) + signals).joined(separator: ", "),
                clause: unit.clause)
        }
        let warned = warnings.compactMap { unit -> Situation? in
            let standing = unit.signals.filter { $0.finding.verdict == .yes }
            guard !standing.isEmpty else { return nil }
            return Situation(
                place: .init(question: .acceptance, subject: unit.unit, about: "early-warning"),
                name: unit.name, answer: standing.map(\.signal).joined(separator: ", "),
                clause: standing.first?.finding.clause)
        }
        return accepted + next + watched + warned
    }
}

extension PapersReport {
    var situations: [Situation] {
        papers.map { paper in
            Situation(
                place: .init(
                    question: .papers, subject: paper.subject ?? "programme",
                    about: [paper.paper, paper.period].compactMap { $0 }.joined(separator: " ")),
                name: paper.title,
                answer: (paper.doneOn.map { "done on \($0), " } ?? "")
                    + "due \(paper.due.map { "\($0)" } ?? "open")",
                clause: paper.clause)
        }
    }
}
