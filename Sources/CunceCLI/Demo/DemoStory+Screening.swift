import CunceDomain

/// How the round's list came about: cadres walked the villages, area offices proposed.
extension DemoStory {
    mutating func tellScreening() {
        let first = DemoTown.villages.filter { $0.key != "shangping" }
        let cadres = ["cadre-a", "cadre-b", "cadre-c", "cadre-e"]
        for (number, cadre) in cadres.enumerated() {
            stage(
                "survey", by: cadre, -107, at: 900 + number, examined: 9,
                first.filter { $0.cadre == cadre }.map(\.key), basis: "逐村走访摸底，每村访干部和群众十户以上")
        }
        for (number, area) in ["area-a", "area-b", "area-c"].enumerated() {
            stage(
                "proposal", by: area, -103, at: 910 + number, examined: 12,
                first.filter { $0.area == area }.map(\.key), basis: "办事处班子会议定的建议名单")
        }
        stage(
            "proposal", by: "area-c", -44, at: 915, examined: 1, ["shangping"],
            basis: "办事处班子会补提")
        // Waits for the office's review; its candidate is named the same day.
        stage(
            "proposal", by: "area-b", -2, at: 605, examined: 1, ["竹源村"], basis: "办事处班子会补提")
    }

    private mutating func stage(
        _ stage: FunnelStageKey, by post: String, _ offset: Int, at minutes: Int, examined: Int,
        _ keys: [String], basis: String
    ) {
        let passed = keys.compactMap { key in
            villages[key].map {
                ScreeningCommand.Passed($0, as: CaseID("case-\(stage)-\($0.number)"))
            }
        }
        tell(
            "screening-\(stage)-\(post)-\(-offset)", offset, at: minutes, post,
            .screening(
                round,
                .record(
                    .init(
                        stage: stage, examined: examined, found: nil, villages: passed,
                        basis: basis))))
    }
}
