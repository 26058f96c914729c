package import CunceDomain

/// What a programme answers on a book of facts, as lines people read: what `cunce programme try`
/// prints. 试算
///
/// Made of the answers themselves and not of the report a machine reads, so that everything that
/// has a label is called by it. A line is indented by two blanks for each step it is inside of.
package struct TrialText {
    package let lines: [String]

    package init(
        _ programme: Programme, _ book: FactBook, on day: CivilDate, _ texts: Texts,
        in language: Language
    ) {
        let evaluation = Evaluation(programme, book, on: day)
        let telling = TrialTelling(RuleWords(programme, texts, in: language), book)
        let listings = evaluation.listings()
        lines =
            [
                telling.say(
                    "try.head",
                    [
                        "title": programme.title.text(in: language),
                        "version": programme.version, "day": telling.words.day(day),
                    ])
            ]
            + telling.listing(listings, book) + telling.funnel(evaluation.funnel(beside: listings))
            + telling.indices(evaluation.indices())
            + telling.duties(evaluation.duties())
            + telling.instruments(evaluation.instruments())
            + telling.proposals(evaluation)
            + telling.acceptance(evaluation.acceptances())
            + telling.papers(evaluation.duePapers()) + telling.access
    }
}

/// Puts answers into lines. Every word is of the catalogues, under `try.…`; names come from the
/// labels of the pack and from the facts.
struct TrialTelling {
    let words: RuleWords
    let names: TrialNames
    private let isKeyed: Bool
    /// By the place a finding of them names.
    let conditions: [Clause: Condition]

    /// - Parameter isKeyed: whether keys of the facts file stand beside names.
    init(_ words: RuleWords, _ book: FactBook, isKeyed: Bool = true) {
        self.words = words
        self.isKeyed = isKeyed
        names = TrialNames(book, words)
        var conditions: [Clause: Condition] = [:]
        for condition in words.rules.conditions {
            conditions[condition.clause] = condition
            if case .fact(let test) = condition.kind { conditions[test.clause] = condition }
        }
        self.conditions = conditions
    }

    var programme: Programme { words.programme }
    var rules: Rules { words.rules }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        words.say(key, values)
    }

    var notStated: String { say("try.not-stated") }
    var open: String { say("try.open") }

    /// - Parameter depth: inside of how many others it stands.
    func line(_ depth: Int, _ text: String, _ clause: Clause? = nil) -> String {
        String(repeating: "  ", count: depth) + text + (clause.map { " " + place($0) } ?? "")
    }

    /// `[screening.yaml:12 criteria[2].when]`
    func place(_ clause: Clause) -> String { "[\(clause.file):\(clause.line) \(clause.path)]" }

    /// 一村：应列入
    func said(_ name: String, _ what: String) -> String {
        say("try.said", ["name": name, "what": what])
    }

    /// The head of an answer to one question; where the pack is silent, that it is.
    func head(_ question: String, isStated: Bool) -> String {
        isStated ? question : said(question, notStated)
    }

    func name(_ subject: SubjectKey) -> String { names.name(subject) }

    /// With the key it has in the facts file, where one looks for it.
    func named(_ subject: SubjectKey) -> String {
        isKeyed ? names.named(subject) : names.name(subject)
    }

    func all(_ subjects: [SubjectKey]) -> String { words.all(subjects.map(name)) }

    func label(_ label: Label?, else key: String) -> String { label.map(words.name) ?? key }

    func verdict(_ verdict: Finding.Verdict) -> String {
        switch verdict {
        case .yes: say("try.yes")
        case .no: say("try.no")
        case .open: open
        }
    }

    func days(_ count: Int) -> String { words.span(Span(count, .days)) }

    func lateBy(_ count: Int) -> String? {
        count > 0 ? say("try.late-by", ["days": days(count)]) : nil
    }

    /// What was found of a condition, with its figures.
    ///
    /// - Parameter subject: whom it was asked of; figures of others say whose they are.
    func found(_ finding: Finding, of subject: SubjectKey) -> String {
        together(
            [verdict(finding.verdict)] + figures(finding, of: subject) + equals(finding.equals))
    }

    func together(_ parts: [String]) -> String {
        parts.joined(separator: say("rule.list-semicolon"))
    }

    func figures(_ finding: Finding, of subject: SubjectKey) -> [String] {
        finding.seen.map { figure, clause in
            let text = words.text(figure, of: conditions[clause])
            guard figure.subject != subject, figure.subject != FactBook.programme else {
                return text
            }
            return say("try.of-other", ["text": text, "subject": name(figure.subject)])
        }
    }

    func equals(_ equals: [SubjectKey]) -> [String] {
        equals.isEmpty ? [] : [say("try.equals", ["list": all(equals)])]
    }

    /// One line for each fact it would take.
    func missing(_ facts: [MissingFact], _ depth: Int) -> [String] {
        facts.map { line(depth, say("try.not-known", ["what": text($0)])) }
    }

    func text(_ missing: MissingFact) -> String {
        let values = [
            "fact": words.quoted(words.fact(missing.fact)), "key": missing.fact.text,
            "subject": name(missing.subject),
        ]
        guard let period = missing.period else { return say("try.fact-of", values) }
        return say(
            "try.fact-of-period", values.merging(["period": words.period(period)]) { $1 })
    }

    func who(_ roles: [RoleKey], _ body: Label?) -> String {
        roles.isEmpty && body == nil ? notStated : words.who(roles, body)
    }

    func decided(by deciders: Deciders) -> String {
        deciders.areStated
            ? say("try.decided-by", ["who": words.who(deciders)]) : say("try.decided-by-silent")
    }
}
