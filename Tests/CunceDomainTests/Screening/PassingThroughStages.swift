import CunceDomain
import Testing

@Suite struct PassingThroughStages {
    private static let clause = Clause(file: "screening.yaml", line: 1, path: "funnel")
    private static let funnel = [
        stage("survey", .survey, ["cadre"], counts: Label(zh: "问题", en: "problems")),
        stage("proposal", .propose, ["area"]), stage("review", .coReview, ["office"]),
        stage("decision", .decide, ["secretary"]),
    ]
    private let villages = [DivisionID(402), DivisionID(403)]

    private static func stage(
        _ key: FunnelStageKey, _ work: FunnelStage.Work, _ roles: [RoleKey],
        counts: Label? = nil
    ) -> FunnelStage {
        FunnelStage(
            key: key, label: Label(zh: key.text, en: key.text), work: work, roles: roles,
            body: nil, counts: counts, clause: clause)
    }

    private func known(deciders: [PersonID] = []) -> ScreeningStages.Surroundings {
        ScreeningStages.Surroundings(
            funnel: Self.funnel, opens: Cast.monday, closes: Cast.monday.adding(days: 100),
            deciders: deciders, isOwn: { $0 != DivisionID(999) })
    }

    private func draft(
        _ stage: FunnelStageKey, examined: Int? = 10, found: Int? = nil,
        _ villages: [DivisionID]? = nil, reason: String = ""
    ) -> ScreeningCommand.StageDraft {
        .init(
            stage: stage, examined: examined, found: found,
            villages: (villages ?? self.villages).map {
                .init($0, as: CaseID("case-\($0.number)"))
            },
            basis: "逐村走访", reason: reason)
    }

    private func ask(
        _ draft: ScreeningCommand.StageDraft, by person: PersonID, as role: RoleKey,
        _ stages: ScreeningStages = ScreeningStages(), on day: CivilDate = Cast.monday,
        deciders: [PersonID] = []
    ) throws(ScreeningRefusal) -> [ScreeningEvent] {
        try stages.decide(draft, by: person, as: role, on: day, in: known(deciders: deciders))
    }

    private func stages(
        _ steps: [(FunnelStageKey, PersonID, RoleKey)]
    ) throws -> ScreeningStages {
        var stages = ScreeningStages()
        for (number, step) in steps.enumerated() {
            for event in try ask(draft(step.0), by: step.1, as: step.2, stages) {
                stages.apply(event, entry(number + 1, by: step.1))
            }
        }
        return stages
    }

    @Test func `is recorded by the posts a stage names`() throws {
        #expect(throws: ScreeningRefusal.ofOthers(["cadre"])) {
            try ask(draft("survey"), by: Cast.cadre, as: "office")
        }
        #expect(throws: ScreeningRefusal.unknownStage) {
            try ask(draft("no-such"), by: Cast.cadre, as: "cadre")
        }
        #expect(throws: ScreeningRefusal.isTheDecision) {
            try ask(draft("decision"), by: Cast.secretary, as: "secretary")
        }
        #expect(try ask(draft("survey"), by: Cast.cadre, as: "cadre").count == 1)
    }

    @Test(arguments: [(-1, true), (0, false), (100, false), (101, true)])
    func `happens inside the round`(days: Int, isRefused: Bool) throws {
        let met = try refusal(as: ScreeningRefusal.self) {
            try ask(
                draft("survey"), by: Cast.cadre, as: "cadre",
                on: Cast.monday.adding(days: days))
        }

        #expect((met != nil) == isRefused)
    }

    @Test func `says how many were looked at, not fewer than go on`() throws {
        #expect(throws: ScreeningRefusal.moreThanExamined(examined: 1, goOn: 2)) {
            try ask(draft("survey", examined: 1), by: Cast.cadre, as: "cadre")
        }
        #expect(throws: Never.self) {
            try ask(draft("survey", examined: 2), by: Cast.cadre, as: "cadre")
        }
        #expect(throws: ScreeningRefusal.nothingSaid) {
            try ask(draft("survey", examined: nil, []), by: Cast.cadre, as: "cadre")
        }
        #expect(throws: Never.self) {
            try ask(draft("survey", examined: 12, []), by: Cast.cadre, as: "cadre")
        }
        #expect(throws: ScreeningRefusal.notACount(field: "examined")) {
            try ask(draft("survey", examined: -1, []), by: Cast.cadre, as: "cadre")
        }
    }

    @Test func `counts what the pack counts in it and nothing else`() throws {
        #expect(throws: ScreeningRefusal.countsNothing) {
            try ask(
                draft("proposal", found: 3, reason: "先推荐"), by: Cast.leader, as: "area")
        }
        #expect(throws: Never.self) {
            try ask(draft("survey", found: 3), by: Cast.cadre, as: "cadre")
        }
    }

    @Test func `speaks for the villages of the round and of the post`() {
        #expect(throws: ScreeningRefusal.notOneOfYours(DivisionID(999))) {
            try ask(draft("survey", [DivisionID(999)]), by: Cast.cadre, as: "cadre")
        }
    }

    @Test func `goes in order, or says why not`() throws {
        #expect(throws: ScreeningRefusal.outOfTurn(["survey"])) {
            try ask(draft("proposal"), by: Cast.leader, as: "area")
        }
        let events = try ask(
            draft("proposal", reason: "摸底表还在县里"), by: Cast.leader, as: "area")
        guard case .recorded(let recorded) = events.first else { return }
        #expect(recorded.reason == "摸底表还在县里")

        let later = try stages([
            ("survey", Cast.cadre, "cadre"), ("proposal", Cast.leader, "area"),
        ])
        #expect(throws: ScreeningRefusal.outOfTurn(["proposal"])) {
            try ask(draft("survey"), by: Cast.cadre, as: "cadre", later)
        }
        guard
            case .recorded(let inTurn) = try ask(
                draft("review", reason: "按顺序"), by: Cast.group, as: "office", later
            ).first
        else { return }
        #expect(inTurn.reason == nil)
    }

    @Test func `has other people in proposing, reviewing and deciding`() throws {
        let done = try stages([
            ("survey", Cast.leader, "cadre"), ("proposal", Cast.leader, "area"),
        ])

        #expect(throws: ScreeningRefusal.actedInAnother("proposal")) {
            try ask(draft("review"), by: Cast.leader, as: "office", done)
        }
        #expect(throws: ScreeningRefusal.actedInAnother("decision")) {
            try ask(
                draft("review"), by: Cast.secretary, as: "office", done,
                deciders: [Cast.secretary])
        }
        #expect(throws: Never.self) {
            try ask(draft("review"), by: Cast.group, as: "office", done)
        }
    }

    @Test func `puts the parts of a stage together for the rules`() throws {
        let done = try stages([
            ("survey", Cast.cadre, "cadre"), ("survey", Cast.group, "cadre"),
        ])

        let told = done.proposals(Self.funnel, until: Cast.monday)

        #expect(told.map(\.stage) == ["survey"])
        #expect(told.first?.examined == 20)
        #expect(told.first?.units == villages.map(\.subject))
        #expect(done.proposals(Self.funnel, until: Cast.monday.adding(days: -1)).isEmpty)
        #expect(done.people(passingOn: villages[0], in: Self.funnel).isEmpty)
    }
}
