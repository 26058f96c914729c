import Testing

/// Every key a template or a handler uses has words, and every word is used.
@Suite struct WordsUsed {
    /// Keys put together at run time: the prefix, and where the rest comes from.
    static let composed: [(prefix: String, reason: String)] = [
        ("state.", "the seven states of a task, by TaskState"),
        ("stage.", "the seven stages of a case, by CaseStage"),
        ("dimension.", "the four dimensions, by Dimension"),
        ("severity.", "the severities of a problem, by Severity"),
        ("stream.", "the words of a stream, by its kind"),
        ("table.notice.", "what was noticed in a table, by TableNotice"),
        ("table.outcome-", "what becomes of a row, by ImportedRow.Outcome"),
        ("tables.holds-", "what a table holds, by TableKey"),
        ("documents.holds-", "what a document holds, by DocumentKind"),
        ("documents.format-", "what a format is called, by DocumentFormat"),
        ("forms.rows-", "what one row of a county's form is about, by FormRows"),
        ("promise-kind.", "the kinds of a promise, by PromiseKind"),
        ("promise-state.", "the states of a promise, by PromiseState"),
        ("pack-file.", "what a file of a pack is about, by PackFile"),
        ("way.", "how a word went up or came down, by Way"),
        ("verdict.", "how a formal request was answered, by FormalRequest.Verdict"),
        ("instruction.state-", "how far an instruction is, by Instruction.State"),
        ("weekday.", "the days of a week, by their number"),
        ("calendar.complaint-", "what is wrong with a line, by CalendarList.Complaint.What"),
        ("calendar.", "what a day counts as, by CalendarDay.Kind"),
        ("excuse.", "why something was excused, by ExcuseReason"),
        ("closed-word.", "what a closing said, by ClosedWord.Outcome"),
        ("insight.reached-", "how far a village came, by CaseStage"),
        ("check.", "what a check looks for, found and how it is mended, by Check"),
        ("event.", "the words of an event, by its name in the journal"),
        ("trial.topic-", "what a change would touch, by ProgrammeTrial.Topic"),
        ("screening.tally-", "which villages are listed, by ScreeningMaking.Show"),
        ("screening.list-", "the same as a heading, by ScreeningMaking.Show"),
        ("screening.none-", "what it means that there are none, by ScreeningMaking.Show"),
        ("law.matter-", "what a figure of law belongs to, by LawMatter"),
        ("election.result-", "what a vote came to, by ByElection.Result"),
        ("personnel.finding-", "what a check found, by Checked.Finding"),
        ("personnel.way-", "how a paper reached somebody, by PersonnelActionEvent.Way"),
        ("in-view.", "for what somebody is kept in view and how they agreed, by InViewEvent"),
        ("service.list-", "lists of what belongs to somebody's service, by their name on the page"),
        ("election.because-", "why nobody takes a post, by ByElectionEvent.EndGround"),
        ("service.body-", "who demands a recall, by RecallBody"),
        ("sealed-kind.", "what a sealed file is about, by SealedKind"),
        ("sealed-right.", "under what somebody reads it, by FileAccess.Right"),
        ("personnel.list-", "lists of personnel steps, by their name on the page"),
        ("personnel.none-", "what is said where such a list is empty"),
        ("acceptance.act-", "what can be done about acceptance, by AcceptanceAct"),
        ("acceptance.ending-", "how a case ends, by AcceptanceEvent.Ending"),
        ("acceptance.stage-", "how far acceptance is, by AcceptanceAttempt.Stage"),
        ("acceptance.rule-", "kinds of rules of a scheme, by Acceptances.Rule"),
        ("acceptance.whole-", "what a scheme comes to, by Finding.Verdict"),
        ("acceptance.sofar-", "the same before it is handed in"),
        ("acceptance.met-", "what a rule comes to, by Finding.Verdict"),
        ("acceptance.veto-", "what a veto comes to, by Finding.Verdict"),
        ("watch.state-", "how long a village is watched, by Acceptances.Watched.State"),
        ("watch.step-", "what is done about a signal, by SignalStep"),
        ("rule.word-", "what the language of programmes calls a value, by the value"),
    ]

    @Test func `are in the catalogue wherever they are asked for`() throws {
        let words = try Self.keys()
        guard !words.isEmpty else { return }
        let asked = try Self.inTemplates() + Self.inSources()

        expectNone(
            asked.filter { !words.contains($0.key) }.map(\.place),
            mend: "Add the key to both catalogues, or mend its spelling where it is used.")
    }

    @Test func `are asked for by a template or by code`() throws {
        let asked = Set(try Self.inTemplates().map(\.key))
        let literals = Set(
            try Repository.texts(under: "Sources", endingIn: ".swift").flatMap {
                SwiftText($0.text).literals.map(\.text)
            })

        let unused = try Self.keys().filter { key in
            !asked.contains(key) && !literals.contains(key)
                && !Self.composed.contains { key.hasPrefix($0.prefix) }
        }

        expectNone(
            unused.sorted().map {
                Finding(path: "Resources/texts", line: 0, what: "\($0) is never used")
            },
            mend: """
                Delete the key from both catalogues, use it, or, if it is put together at run \
                time, name its prefix in WordsUsed.composed with the reason.
                """)
    }

    @Test func `are found in calls and in templates`() throws {
        let code = TextFile(
            path: "A.swift",
            text: #"""
                let a = texts.say("board.title", ["count": 3])
                let b = Notice(
                    .conflict, "plan.already-approved")
                let c = Notice("visit.kept")
                """#)
        let template = TextFile(path: "a.mustache", text: "<h1>[[board.title]]</h1>")

        #expect(
            try Self.asked(inCode: code).map(\.key) == [
                "board.title", "plan.already-approved", "visit.kept",
            ])
        #expect(try Self.asked(inTemplate: template).map(\.key) == ["board.title"])
    }

    static func keys() throws -> Set<String> {
        Set(try Catalogue.languages.compactMap(Catalogue.read).flatMap(\.texts.keys))
    }

    static func inTemplates() throws -> [(key: String, place: Finding)] {
        try Repository.texts(under: "Resources/templates", endingIn: ".mustache")
            .flatMap(asked(inTemplate:))
    }

    static func inSources() throws -> [(key: String, place: Finding)] {
        try Repository.texts(under: "Sources", endingIn: ".swift").flatMap(asked(inCode:))
    }

    static func asked(inTemplate file: TextFile) throws -> [(key: String, place: Finding)] {
        try asked(for: #"\[\[\s*([^\]\s]+)\s*\]\]"#, in: file)
    }

    static func asked(inCode file: TextFile) throws -> [(key: String, place: Finding)] {
        let call = #"(?:\bsay\s*\(|\bNotice\s*\(\s*(?:\.\w+\s*,)?)\s*"([a-z][\w.-]*)""#
        return try asked(for: call, in: file)
    }

    private static func asked(
        for pattern: String, in file: TextFile
    ) throws -> [(key: String, place: Finding)] {
        try matches(of: pattern, in: file.text).map { match in
            let key = match.groups[1]
            return (key, Finding(path: file.path, line: match.line, what: "no words for \(key)"))
        }
    }
}
