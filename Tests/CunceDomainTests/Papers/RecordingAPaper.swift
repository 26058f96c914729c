import CunceDomain
import Testing

@Suite struct RecordingAPaper {
    private static let clause = Clause(file: "papers.yaml", line: 1, path: "papers[0]")
    private static let opens = day("2026-09-01")
    private static let checked = FactKind(
        key: "checked", label: Label(zh: "抽查", en: "Spot-check"), about: .unit,
        shape: .event, unitKinds: ["village"], clause: clause)

    private static let thanked = FactKind(
        key: "thanked", label: Label(zh: "表扬", en: "Thanked"), about: .post, shape: .event,
        clause: clause)

    private static func paper(
        _ key: PaperKey, number: String? = nil, signers: [RoleKey] = ["secretary"],
        _ due: PaperRule.Due?, document: DocumentKind? = nil
    ) -> PaperRule {
        PaperRule(
            key: key, title: Label(zh: key.text, en: key.text),
            number: number.flatMap { PaperNumber($0) }, addressee: nil, signers: signers,
            sections: [], due: due, document: document, clause: clause)
    }

    private static let series = "X通〔{year}〕{number}号"
    private static let rules = Rules(
        facts: [checked, thanked],
        papers: [
            paper("monthly", number: series, .each(.month, .day(25), since: nil, until: nil)),
            paper("bulletin", number: series, .after(.fact("checked"), within: nil)),
            paper("letter", .after(.fact("thanked"), within: nil)),
            paper("file", nil), paper("minutes", signers: [], nil),
            paper("brief", .each(.week, .lastDay, since: nil, until: nil), document: .brief),
        ])

    private static let october = Period(.month, containing: day("2026-10-01"))

    private func known(keepsAll: Bool = true) -> IssuedPapers.Surroundings {
        IssuedPapers.Surroundings(
            rules: Self.rules, opens: Self.opens, keepsAll: keepsAll,
            kindOf: { $0 == Cast.village ? "village" : $0 == Cast.town ? "town" : nil },
            roleOf: { Cast.posts[$0] })
    }

    @discardableResult
    private func ask(
        _ draft: PaperCommand.PaperDraft, as role: RoleKey = "office",
        on day: CivilDate = Cast.monday, keepsAll: Bool = true,
        _ papers: IssuedPapers = IssuedPapers()
    ) throws(PaperRefusal) -> [PaperEvent] {
        try papers.decide(
            draft, by: Cast.cadrePost, as: role, on: day, in: known(keepsAll: keepsAll))
    }

    private func after(
        _ drafts: [(PaperCommand.PaperDraft, CivilDate)]
    ) throws -> IssuedPapers {
        var papers = IssuedPapers()
        for (number, step) in drafts.enumerated() {
            for event in try ask(step.0, on: step.1, papers) {
                papers.apply(event, entry(number + 1, on: step.1))
            }
        }
        return papers
    }

    @Test func `is done by whoever signs the document or keeps all of them`() throws {
        #expect(throws: PaperRefusal.ofOthers(["secretary"])) {
            try ask(.init(paper: "file"), as: "leader", keepsAll: false)
        }
        #expect(throws: Never.self) {
            try ask(.init(paper: "file"), as: "secretary", keepsAll: false)
        }
        #expect(throws: Never.self) { try ask(.init(paper: "file"), as: "leader") }
        // Nobody signs it, so only whoever keeps all of them records it.
        #expect(throws: PaperRefusal.ofOthers([])) {
            try ask(.init(paper: "minutes"), as: "secretary", keepsAll: false)
        }
        #expect(throws: PaperRefusal.unknownPaper) { try ask(.init(paper: "no-such")) }
    }

    @Test func `is not done for what Cunce makes itself`() {
        #expect(throws: PaperRefusal.madeHere(.brief)) {
            try ask(.init(paper: "brief", period: Period(.week, containing: Cast.monday)))
        }
    }

    @Test(arguments: [("2026-08-31", true), ("2026-09-01", false)])
    func `happens on a day of the round or later`(text: String, isRefused: Bool) throws {
        let met = try refusal(as: PaperRefusal.self) {
            try ask(.init(paper: "file"), on: day(text))
        }

        #expect(met == (isRefused ? .beforeTheRound(opens: Self.opens) : nil))
    }

    @Test func `names the period where there are periods, and none otherwise`() {
        #expect(throws: PaperRefusal.otherPeriod(each: .month)) {
            try ask(.init(paper: "monthly"))
        }
        #expect(throws: PaperRefusal.otherPeriod(each: .month)) {
            try ask(.init(paper: "monthly", period: Period(.year, containing: Cast.monday)))
        }
        #expect(throws: PaperRefusal.otherPeriod(each: nil)) {
            try ask(.init(paper: "file", period: Self.october))
        }
    }

    @Test(arguments: [("2026-12", false), ("2027-01", true)])
    func `may be early by one period`(text: String, isRefused: Bool) throws {
        let period = try #require(Period(text))

        let met = try refusal(as: PaperRefusal.self) {
            try ask(.init(paper: "monthly", period: period))
        }

        #expect(met == (isRefused ? .periodAhead(period) : nil))
    }

    @Test func `names a place of the right kind where it is about one`() {
        #expect(throws: PaperRefusal.needsPlace) { try ask(.init(paper: "bulletin")) }
        #expect(throws: PaperRefusal.notOneOfYours(Cast.town)) {
            try ask(.init(paper: "bulletin", place: Cast.town))
        }
        #expect(throws: PaperRefusal.notOneOfYours(DivisionID(999))) {
            try ask(.init(paper: "file", place: DivisionID(999)))
        }
        #expect(throws: PaperRefusal.takesNoPlace) {
            try ask(.init(paper: "monthly", period: Self.october, place: Cast.village))
        }
        #expect(throws: Never.self) { try ask(.init(paper: "bulletin", place: Cast.village)) }
        #expect(throws: Never.self) { try ask(.init(paper: "file", place: Cast.village)) }
    }

    @Test func `names a post where it is about one, and a post may record its own`() {
        let own = PaperCommand.PaperDraft(paper: "letter", post: Cast.cadrePost)
        #expect(throws: PaperRefusal.needsPost) { try ask(.init(paper: "letter")) }
        #expect(throws: PaperRefusal.takesNoPlace) {
            try ask(.init(paper: "letter", place: Cast.village, post: Cast.cadrePost))
        }
        #expect(throws: PaperRefusal.notOneOfThePosts("post-nobody")) {
            try ask(.init(paper: "letter", post: "post-nobody"))
        }
        #expect(throws: PaperRefusal.takesNoPost) {
            try ask(.init(paper: "monthly", period: Self.october, post: Cast.cadrePost))
        }
        #expect(throws: Never.self) { try ask(own, as: "resident", keepsAll: false) }
        #expect(throws: PaperRefusal.ofOthers(["secretary"])) {
            try ask(
                .init(paper: "letter", post: Cast.leaderPost), as: "resident", keepsAll: false)
        }
    }

    @Test func `is done once for a period`() throws {
        let monthly = PaperCommand.PaperDraft(paper: "monthly", period: Self.october)
        let papers = try after([(monthly, day("2026-10-25"))])

        #expect(throws: PaperRefusal.alreadyOut(on: day("2026-10-25"))) {
            try ask(monthly, papers)
        }
        #expect(throws: Never.self) {
            try ask(.init(paper: "monthly", period: Self.october.moved(by: 1)), papers)
        }
    }

    @Test func `without a period it is done once a day for a place`() throws {
        let file = PaperCommand.PaperDraft(paper: "file", place: Cast.village)
        let papers = try after([(file, Cast.monday)])

        #expect(throws: PaperRefusal.alreadyOut(on: Cast.monday)) { try ask(file, papers) }
        #expect(throws: Never.self) {
            try ask(file, on: Cast.monday.adding(days: 1), papers)
        }
        #expect(throws: Never.self) { try ask(.init(paper: "file"), papers) }
    }

    @Test(arguments: [
        ("", nil as Int?), ("7", 7), ("X通〔2026〕7号", 7), (" 12 ", 12),
    ])
    func `takes a number by itself or as it stands on the paper`(
        typed: String, number: Int?
    ) throws {
        let events = try ask(.init(paper: "monthly", period: Self.october, number: typed))

        guard case .issued(let issued)? = events.first else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(issued.number == number)
        #expect(issued.reference == nil)
    }

    @Test(arguments: ["0", "-1", "七", "X通〔2025〕7号", "123456", "X通〔2026〕号"])
    func `refuses a number that is none of the series`(typed: String) {
        #expect(throws: PaperRefusal.unreadableNumber(example: "X通〔2026〕1号")) {
            try ask(.init(paper: "monthly", period: Self.october, number: typed))
        }
    }

    @Test func `gives a number once in a year and a series`() throws {
        let papers = try after([
            (.init(paper: "monthly", period: Self.october, number: "7"), day("2026-10-25"))
        ])

        #expect(throws: PaperRefusal.numberTaken("X通〔2026〕7号", on: day("2026-10-25"))) {
            try ask(.init(paper: "bulletin", place: Cast.village, number: "7"), papers)
        }
        #expect(throws: Never.self) {
            try ask(
                .init(paper: "bulletin", place: Cast.village, number: "7"),
                on: day("2027-01-04"), papers)
        }
    }

    @Test func `keeps another number as it stands where the pack gives no pattern`() throws {
        let events = try ask(.init(paper: "file", number: "示范委〔2026〕31号"))

        #expect(
            events == [
                .issued(
                    .init(
                        paper: "file", period: nil, place: nil, post: nil, number: nil,
                        reference: "示范委〔2026〕31号", addressee: "", note: ""))
            ])
    }

    @Test func `cannot stand twice for one period, whatever is corrected`() throws {
        let papers = try after([
            (.init(paper: "monthly", period: Self.october), day("2026-10-25"))
        ])
        let again = PaperEvent.issued(
            .init(
                paper: "monthly", period: Self.october, place: nil, post: nil, number: nil,
                reference: nil,
                addressee: "", note: ""))

        #expect(!papers.admits(again))
    }
}
