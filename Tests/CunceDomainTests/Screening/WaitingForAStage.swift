import CunceDomain
import Testing

@Suite struct WaitingForAStage {
    private static let clause = Clause(file: "screening.yaml", line: 1, path: "funnel")
    private static let funnel = [
        stage("survey", .survey, "cadre"), stage("proposal", .propose, "area"),
        stage("review", .coReview, "office"), stage("decision", .decide, "secretary"),
    ]

    private static func stage(
        _ key: FunnelStageKey, _ work: FunnelStage.Work, _ role: RoleKey
    ) -> FunnelStage {
        FunnelStage(
            key: key, label: Label(zh: key.text, en: key.text), work: work, roles: [role],
            body: nil, counts: nil, clause: clause)
    }

    /// Each step: which stage, by whom, so many days after the Monday.
    private func stages(_ steps: [(FunnelStageKey, PostID, Int)]) -> ScreeningStages {
        var stages = ScreeningStages()
        for (number, step) in steps.enumerated() {
            let on = Cast.monday.adding(days: step.2)
            stages.apply(
                .recorded(
                    .init(
                        stage: step.0, examined: 1, found: nil, villages: [Cast.village],
                        basis: "会", reason: nil)),
                Occurrence(
                    entry: number + 1, sequence: number + 1, on: on, recordedOn: on,
                    by: PersonID("person-\(step.1)"), post: step.1))
        }
        return stages
    }

    private func waiting(
        _ stages: ScreeningStages, for role: RoleKey, listed: [Int] = []
    ) -> [String] {
        let post = PostID("post-\(role)")
        return stages.waiting(
            for: post, as: role, held: PersonID("person-\(post)"), Self.funnel,
            opened: Cast.monday, listed: listed.map { Cast.monday.adding(days: $0) }
        ).map { "\($0.stage.key) since \($0.since)" }
    }

    @Test func `begins with the first stage when the round opens`() {
        let none = stages([])

        #expect(waiting(none, for: "cadre") == ["survey since 2026-11-23"])
        #expect(waiting(none, for: "area") == [])
        #expect(waiting(none, for: "secretary") == [])
    }

    @Test func `goes on to whoever is next, and leaves whoever brought theirs`() {
        let surveyed = stages([("survey", "post-cadre", 1)])

        #expect(waiting(surveyed, for: "cadre") == [])
        #expect(waiting(surveyed, for: "area") == ["proposal since 2026-11-24"])
        #expect(waiting(surveyed, for: "office") == [])
    }

    @Test func `waits for each post's own part until things go on`() {
        let one = stages([("survey", "post-other", 1)])
        let proposed = stages([("survey", "post-other", 1), ("proposal", "post-area", 2)])

        #expect(waiting(one, for: "cadre") == ["survey since 2026-11-23"])
        #expect(waiting(proposed, for: "cadre") == [])
    }

    @Test func `comes back when something new is proposed`() {
        let reviewed =
            [
                ("survey", "post-cadre", 1), ("proposal", "post-area", 2),
                ("review", "post-office", 3),
            ] as [(FunnelStageKey, PostID, Int)]

        #expect(waiting(stages(reviewed), for: "office") == [])
        #expect(
            waiting(stages(reviewed + [("proposal", "post-area", 9)]), for: "office")
                == ["review since 2026-12-02"])
    }

    @Test(arguments: [(1, ["review since 2026-11-25"]), (2, [])])
    func `is over once a village was listed`(listed: Int, expected: [String]) {
        let proposed = stages([("survey", "post-cadre", 1), ("proposal", "post-area", 2)])

        #expect(waiting(proposed, for: "office", listed: [listed]) == expected)
    }

    @Test func `waits for nobody who proposed`() {
        let own = stages([("survey", "post-cadre", 1), ("proposal", "post-office", 2)])

        #expect(waiting(own, for: "office") == [])
    }
}
