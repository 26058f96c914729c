import CunceDomain

/// Who answers for the problems, and the past of those left over from years before.
extension DemoStory {
    mutating func answer(for village: DemoVillage) {
        for place in village.problems.indices {
            guard let measure = village.measures.first(where: { $0.answers.contains(place) })
            else { continue }
            let id = problemID(place, village)
            tell(
                "owner-\(id)", village.diagnosed + 6, at: 600 + place, village.leader,
                .diagnosis(village.id, .nameOwner(id, PostID(measure.lead))))
        }
        for affair in DemoAffair.all where affair.village == village.key {
            remember(affair, of: village)
        }
        if village.key == "changshan" {
            tell(
                "voices-changshan", -6, at: 620, village.cadre,
                .diagnosis(village.id, .countVoices(problemID(4, village), 12)))
        }
    }

    private mutating func remember(_ affair: DemoAffair, of village: DemoVillage) {
        let id = problemID(affair.problem, village)
        for (number, past) in affair.past.enumerated() {
            let happened = CivilDate(today.year - past.yearsAgo, past.month, 1) ?? today
            tell(
                "past-\(id)-\(number)", village.diagnosed + 6, at: 620 + number, village.cadre,
                .diagnosis(
                    village.id, .noteHistory(id, on: happened, text: past.text)))
        }
        tell(
            "due-\(id)", village.diagnosed + 6, at: 630, village.leader,
            .diagnosis(village.id, .setDue(id, day(affair.due), reason: "")))
        if let moved = affair.moved {
            tell(
                "due-moved-\(id)", moved.day, at: 640, village.leader,
                .diagnosis(village.id, .setDue(id, day(moved.due), reason: moved.reason)))
        }
        for (number, evidence) in affair.evidence.enumerated() {
            tell(
                "evidence-\(id)-\(number)", evidence.day, at: 645, village.cadre,
                .diagnosis(
                    village.id, .addEvidence(id, text: evidence.text, entry: nil)))
        }
    }
}

/// What the demo knows of a legacy affair besides the problem.
struct DemoAffair: Sendable {
    let village: String
    /// Place in the village's list of problems.
    let problem: Int
    let past: [(yearsAgo: Int, month: Int, text: String)]
    let due: Int
    var moved: (day: Int, due: Int, reason: String)?
    let evidence: [(day: Int, text: String)]

    static let all = [
        DemoAffair(
            village: "yanggang", problem: 1,
            past: [
                (10, 1, "征地 40 亩，协议写明按比例返回，没有写分户办法。"),
                (7, 5, "返回地划定，只量了总面积，分户靠口头，争议从这时起。"),
                (3, 9, "镇里协调两次，画了分户草图，没有签字。"),
            ], due: 36,
            evidence: [(-12, "国土所存的原始地形图两张，和草图差 0.6 亩。")]),
        DemoAffair(
            village: "yanggang", problem: 2,
            past: [(7, 1, "报账员更换，凭证没有清点移交。"), (4, 6, "报账员再次更换，移交单缺两本凭证。")],
            due: 20, evidence: []),
        DemoAffair(
            village: "longan", problem: 0,
            past: [
                (7, 3, "安置协议签订，宅基地四至没有测绘。"), (5, 1, "第一次送办证材料，退回补测绘图。"),
            ], due: 10, moved: (-5, 38, "缺 2019 年测绘图，要重新测绘。"),
            evidence: [(-20, "安置协议 6 份原件已在镇档案室找到。")]),
        DemoAffair(
            village: "longan", problem: 1,
            past: [(1, 9, "雨季塌方，路基冲断 300 米，停工。")], due: 36, evidence: []),
        DemoAffair(
            village: "dianhou", problem: 1,
            past: [(4, 4, "两片茶园界桩移位，界址说法不一。"), (2, 11, "村里调解，现场走过一遍，没有签协议。")],
            due: 30, evidence: []),
    ]
}
