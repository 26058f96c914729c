import CunceDomain

/// A village of the former round that was verified, left the list and is looked at since: told
/// when the tool came, as the whole former round was.
extension DemoStory {
    private static let former: CaseID = "case-former-lingjiao"
    private static let problem: ProblemID = "problem-former-lingjiao"
    private static let measure: MeasureID = "measure-former-lingjiao"
    private static let task: TaskID = "task-former-lingjiao"
    /// Since the village left the list. Unit: days before the day of the demo.
    private static let left = 160

    /// Written on the day the tool came, one after the other.
    private mutating func tellBefore(
        _ id: String, _ before: Int, _ place: Int, _ post: String, _ command: Command
    ) {
        tell(
            "former-\(id)", day(-before), at: 550 + place, post, command, late: before - 110)
    }

    private mutating func tellBefore(
        _ id: String, _ before: Int, _ place: Int, _ post: String, _ command: AcceptanceCommand
    ) {
        tellBefore(id, before, place, post, .acceptance(Self.former, command))
    }

    mutating func tellGraduate() {
        guard let village = villages["岭脚村"] else { return }
        let kase = Self.former
        tellBefore(
            "list", 320, 0, "office",
            .listing(
                kase,
                .list(
                    village: village, round: Self.formerRound,
                    reason: "村账两年没有公开，水渠修了一半停工，群众意见大。", basis: "镇党委会研究决定")))
        for (place, slot) in [("area-secretary", "area-b"), ("resident-cadre", "cadre-g")]
            .enumerated()
        {
            tellBefore(
                "link-\(place)", 318, 1 + place, "office",
                .link(
                    kase,
                    .link(
                        LinkSlotKey(slot.0), PostID(slot.1), from: day(-318),
                        term: day(-150))))
        }
        tellBefore(
            "problem", 312, 3, "cadre-g",
            .diagnosis(
                kase,
                .recordProblem(
                    .init(
                        id: Self.problem, dimension: .affairs, type: "unclear-accounts",
                        title: "两年村账没有公开", severity: .heavy, since: day(-900),
                        evidence: "查公开栏和账本，2023 年以后没有上墙。"))))
        for (place, dimension) in [Dimension.people, .funds, .drive].enumerated() {
            tellBefore(
                "clear-\(dimension.rawValue)", 312, 4 + place, "cadre-g",
                .diagnosis(kase, .findClear(dimension, note: "")))
        }
        tellBefore("diagnosis", 310, 7, "cadre-g", .diagnosis(kase, .submit))
        tellBefore(
            "objective", 306, 8, "cadre-g", .plan(kase, .setObjective("三个月内账清、上墙，渠通水。")))
        tellBefore(
            "measure", 306, 9, "cadre-g",
            .plan(
                kase,
                .addMeasure(
                    .init(
                        id: Self.measure, title: "逐笔理账，村民代表会过账后上墙",
                        workstream: "standard-operation", answers: [Self.problem],
                        lead: "area-b"))))
        tellBefore(
            "task", 306, 10, "cadre-g",
            .task(
                kase,
                .add(
                    .init(
                        id: Self.task, measure: Self.measure,
                        title: "两年账目理清，代表会过账，上墙公开", owner: "cadre-g", due: day(-250),
                        proof: "公开栏照片、代表会记录"))))
        tellBefore("plan", 305, 11, "cadre-g", .plan(kase, .submit))
        tellBefore("approve", 303, 12, "secretary", .plan(kase, .approve(note: "")))
        tellBefore(
            "done", 248, 13, "cadre-g",
            .task(kase, .finish(Self.task, proof: "账目理清上墙，抽查 20 笔都对得上。")))
        tellBefore(
            "verified", 240, 14, "area-b",
            .task(kase, .verify(Self.task, note: "到公开栏看过，代表会记录齐。")))
        tellBefore(
            "solved", 238, 15, "cadre-g",
            .diagnosis(kase, .solve(Self.problem, proof: "账已上墙，渠 6 月通水。")))
        tellAcceptance()
    }

    private mutating func tellAcceptance() {
        tellBefore("request", 180, 16, "area-b", .request(words: "两年账目上墙公开，水渠通水，代表会每季开。"))
        tellBefore("open", 175, 17, "office", .open(assessors: ["county-office", "county-leader"]))
        let told: [(FactKey, String, String)] = [
            ("seen-on-site", "是", "4月到村查账本、看公开栏、走水渠"),
            ("team-unable", "否", "谈话 9 人"), ("team-absent", "否", "两委在村 5 人，例会记录齐"),
            ("team-distrusted", "否", "入户 30 户"), ("legacy-unresolved", "否", "账已上墙"),
            ("demands-unresolved", "否", "水渠通水"), ("factions", "否", "谈话 9 人"),
            ("collective-income", "62000", "镇农经站年报"), ("projects-stalled", "否", "水渠验收单"),
            ("team-disunited", "否", "例会 6 次都有两边签字"), ("work-stuck", "否", "计划 5 项办完"),
        ]
        tellBefore(
            "tell", 168, 18, "county-office",
            .tell(told.map { .init(fact: $0.0, value: $0.1, evidence: $0.2) }))
        let samples: AcceptancePartKey = "households"
        tellBefore(
            "draw", 168, 19, "county-office",
            .draw(.init(sample: samples, households: 286, count: 30, seed: 20_260_613, reason: "")))
        let ballots = (1...30).map { slip in
            AcceptanceEvent.Ballot(
                slip: slip,
                answer: slip == 11 || slip == 23
                    ? "dissatisfied"
                    : slip % 4 == 0
                        ? "fair" : "satisfied")
        }
        tellBefore("read-1", 166, 20, "county-office", .count(samples, ballots))
        tellBefore("read-2", 166, 21, "county-leader", .count(samples, ballots))
        tellBefore(
            "hand-in", 165, 22, "county-office", .handIn(words: "账目清楚，群众认可；集体收入还要再往上走。"))
        tellBefore(
            "graduate", Self.left, 23, "secretary",
            .graduate(reason: "经县镇两级验收，符合条件，镇党委会研究同意转化销号。", difference: ""))
        // The first look came when the tool was there.
        tell(
            "former-look", -70, at: 660, "cadre-g",
            .acceptance(
                Self.former,
                .look("return", words: "三季度账已上墙，水渠管护轮值表在，代表会 9 月开过。", holds: true)))
    }
}
