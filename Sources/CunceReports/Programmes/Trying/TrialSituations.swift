import CunceDomain

/// One answer about one subject, in words, as short as it can be compared.
struct TrialSituation {
    /// What is asked of whom, the same in both versions.
    struct Place: Hashable {
        let question: Question
        let subject: [SubjectKey]
        /// Keys and days that tell it from other answers about the subject.
        var about: [String] = []
    }

    let place: Place
    let name: String
    /// What is asked where a subject has several answers.
    var about: String?
    /// The answer without words: a label that changes is no other situation.
    let answer: String
    let said: String
    let clause: Clause?
}

/// Every answer of one version, one by one.
struct TrialSituations {
    let evaluation: Evaluation
    let telling: TrialTelling

    var all: [TrialSituation] {
        listing + indices + duties + instruments + proposals + acceptance + papers
    }

    private var words: RuleWords { telling.words }

    private func place(
        _ question: Question, _ subject: SubjectKey, _ about: String...
    ) -> TrialSituation.Place {
        .init(question: question, subject: [subject], about: about)
    }

    private var listing: [TrialSituation] {
        (evaluation.listings()?.units ?? []).flatMap { unit -> [TrialSituation] in
            let reason = unit.tracks.first { $0.finding.verdict == .yes } ?? unit.tracks.first
            let listed = TrialSituation(
                place: place(.listing, unit.unit), name: telling.name(unit.unit),
                answer: unit.verdict.rawValue, said: telling.listed(unit.verdict),
                clause: reason?.finding.clause)
            return [listed]
                + unit.classes.map { kind in
                    TrialSituation(
                        place: place(.listing, unit.unit, "class", kind.kind.text),
                        name: telling.name(unit.unit),
                        about: telling.say(
                            "try.class", ["name": words.quoted(telling.className(kind.kind))]),
                        answer: kind.finding.verdict.rawValue,
                        said: telling.verdict(kind.finding.verdict), clause: kind.finding.clause)
                }
        }
    }

    private var indices: [TrialSituation] {
        evaluation.indices().flatMap { index -> [TrialSituation] in
            let name = words.index(index.index)
            let values = index.units.map { unit in
                TrialSituation(
                    place: place(.listing, unit.unit, "index", index.index.text),
                    name: telling.name(unit.unit), about: name,
                    answer: "\(unit.value?.exactText ?? "") \(unit.band?.text ?? "")",
                    said: telling.value(unit, of: index.index), clause: index.clause)
            }
            let shares = (index.seats?.shares ?? []).map { share in
                TrialSituation(
                    place: place(.listing, share.unit, "seats", index.index.text),
                    name: telling.name(share.unit),
                    about: telling.say("try.seats-by", ["index": name]),
                    answer: "\(share.seats)",
                    said: telling.say("try.seats-count", ["count": "\(share.seats)"]),
                    clause: index.seats?.rule.clause)
            }
            return values + shares
        }
    }

    private var instruments: [TrialSituation] {
        let answers = evaluation.instruments()
        return (answers?.papers ?? []).map { paper in
            TrialSituation(
                place: place(
                    .duties, paper.to, "instrument", paper.instrument.text, "\(paper.issued)"),
                name: telling.name(paper.to),
                about: words.joined([
                    words.name(words.instrument(paper.instrument)), words.day(paper.issued),
                ]), answer: Self.key(paper), said: telling.standing(paper), clause: paper.clause)
        }
    }

    /// How it stands, without where its rule does.
    private static func key(_ paper: InstrumentAnswers.Paper) -> String {
        let days = [paper.answered, paper.closed].map { $0.map(\.description) ?? "" }
        return "\(days) \(paper.due) \(paper.lateDays)"
    }

    private var proposals: [TrialSituation] {
        let proposed = (evaluation.proposals() ?? []).map { proposal in
            let subject = proposal.subject ?? proposal.because
            let isOpen = proposal.finding.verdict != .yes
            return TrialSituation(
                place: place(.proposals, subject, "rung", proposal.rung.text),
                name: telling.name(subject), about: words.name(words.rung(proposal.rung)),
                answer: "\(isOpen) \(proposal.until)",
                said: words.joined([
                    isOpen ? telling.open : telling.say("trial.proposed"),
                    telling.say("try.lasts", ["until": telling.until(proposal.until)]),
                ]), clause: proposal.clause)
        }
        let graded = evaluation.grades().map { grades in
            TrialSituation(
                place: place(
                    .proposals, grades.subject, "appraisal", grades.appraisal.text,
                    "\(grades.period)"),
                name: telling.name(grades.subject),
                about: telling.say(
                    "try.in-period",
                    [
                        "name": words.name(words.appraisal(grades.appraisal)),
                        "period": words.period(grades.period),
                    ]),
                answer: Self.key(grades),
                said: telling.say(
                    "try.score-and-grade",
                    [
                        "score": telling.score(grades),
                        "grade": telling.grade(grades),
                    ]), clause: grades.clause)
        }
        return proposed + graded + paid
    }

    /// What it comes to, without what is missing and where it stands.
    private static func key(_ grades: Grades.OfSubject) -> String {
        let score: String =
            if case .known(let value) = grades.score { value.exactText } else { "" }
        let grade: String = if case .known(let key, _) = grades.grade { key.text } else { "" }
        return "\(score) \(grade)"
    }

    private var paid: [TrialSituation] {
        evaluation.pays().map { pay in
            let scheme = words.rules.pay.first { $0.key == pay.scheme }
            return TrialSituation(
                place: place(.proposals, pay.subject, "pay", pay.scheme.text, "\(pay.period)"),
                name: telling.name(pay.subject),
                about: telling.say(
                    "try.in-period",
                    [
                        "name": telling.label(scheme?.label, else: pay.scheme.text),
                        "period": words.period(pay.period),
                    ]), answer: pay.total.map(String.init) ?? "open", said: telling.total(pay),
                clause: pay.clause)
        }
    }

    private var papers: [TrialSituation] {
        (evaluation.duePapers()?.papers ?? []).map { paper in
            let rule = words.rules.papers.first { $0.key == paper.paper }
            let title = telling.label(rule?.title, else: paper.paper.text)
            let day =
                switch paper.due {
                case .day(let day, _): "\(day)"
                case .done(let done, let day, _): "\(done) \(day)"
                case .notStated, .open: "open"
                }
            return TrialSituation(
                place: place(
                    .papers, paper.subject ?? FactBook.programme, paper.paper.text,
                    paper.period.map(\.description) ?? ""),
                name: paper.period.map {
                    telling.say("try.in-period", ["name": title, "period": words.period($0)])
                } ?? title, about: paper.subject.map(telling.name), answer: day,
                said: telling.due(paper.due), clause: paper.clause)
        }
    }
}
