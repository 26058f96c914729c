import CunceDomain

/// 龙安: resettlement that was never finished (S4).
extension DemoVillage {
    static let longan = DemoVillage(
        key: "longan", name: "龙安村", listed: -95,
        reason: "移民安置遗留多年，道路项目停工，村民对两委有怨气。", basis: "镇党委会研究决定",
        diagnosed: -77, approved: -63, leader: "leader-d", area: "area-b", cadre: "cadre-a",
        problems: [
            DemoProblem(
                dimension: .affairs, type: "resettlement", title: "移民安置 6 户手续未了",
                severity: .heavy, evidence: "安置协议已签，宅基地四至未测绘，材料两次被退。",
                cause: "2019 年测绘图没有归档。", voices: 18),
            DemoProblem(
                dimension: .affairs, type: "construction-standstill", title: "进村道路停工 14 个月",
                severity: .middle, evidence: "路基塌方 300 米，施工合同到期未续。", voices: 40),
            DemoProblem(
                dimension: .funds, type: "weak-base", title: "除林地外没有经营性资产", severity: .light,
                evidence: "集体林地 640 亩，未发包；村部两间可出租未出租。"),
            DemoProblem(
                dimension: .drive, type: "weak-execution", title: "议定的事三成没有按期办",
                severity: .middle, evidence: "上半年议定 20 件，到期未办 6 件，没有人跟。"),
        ],
        clear: [(.people, "两委 7 人在岗，分工和值班都有记录，群众评价平稳。")],
        objective: "移民 6 户手续办结，进村路通车，议定事项按期办结九成以上。",
        measures: [
            DemoMeasure(
                title: "补齐移民安置材料，逐户办结", workstream: "key-problems", answers: [0],
                lead: "leader-d"),
            DemoMeasure(
                title: "进村道路复工", workstream: "key-problems", answers: [1], lead: "group-longan"),
            DemoMeasure(
                title: "林地和村部盘活", workstream: "key-problems", answers: [2], lead: "leader-d"),
            DemoMeasure(
                title: "议定事项一件一件跟", workstream: "standard-operation", answers: [3],
                lead: "cadre-a"),
        ],
        tasks: [
            DemoTask(
                "移民安置 6 户材料补正", 0, "county-resettlement", due: -7,
                .stuck(-6, "第二次退回，缺 2019 年测绘图，档案里没找到。")),
            DemoTask("移民 6 户宅基地四至测绘", 0, "group-longan", due: 12, .inHand(-15)),
            DemoTask("移民 6 户逐户办结并公示", 0, "leader-d", due: 33, .open, given: -50),
            DemoTask(
                "塌方 300 米路基修复", 1, "county-water", due: -18, .verified(-20, "路基修复，验过压实度。", -16)),
            DemoTask(
                "续签道路施工合同", 1, "town-building", due: -36, .verified(-38, "合同已续，工期 90 天。", -34)),
            DemoTask("进村路面硬化 1.2 公里", 1, "enterprise-d", due: 28, .inHand(-22)),
            DemoTask("道路安全标识和护栏", 1, "town-building", due: 36, .open),
            DemoTask(
                "林地 640 亩界址核对", 2, "town-farm-office", due: -11, .done(-12, "界桩 14 处，图已签字。")),
            DemoTask("林地发包方案，村民代表会表决", 2, "chair-longan", due: 22, .inHand(-9)),
            DemoTask("村部两间招租", 2, "branch-longan", due: -3, .done(-3, "租给农资店，年租 6,000 元。")),
            DemoTask(
                "议定事项清单上墙，每周更新", 3, "branch-longan", due: -30,
                .verified(-32, "清单 9 件，每件写明人和日子。", -27)),
            DemoTask(
                "联席会先念上周的事办了没有", 3, "cadre-a", due: -25, .verified(-26, "连续 4 周照办。", -19)),
            DemoTask(
                "在镇档案室查找 2019 年测绘图", nil, "cadre-a", due: -1,
                .done(-1, "翻过 2018 至 2020 年 11 卷，没有，已记录。"), huddle: 2),
            DemoTask("请测绘单位报价", nil, "group-longan", due: 8, .open, huddle: 0),
        ],
        visits: [
            DemoVisit(-90, "走完 6 户移民，每户说法都记下了，差别在四至。", problem: 0),
            DemoVisit(-83, "看停工的路，塌方那段下雨就断。", problem: 1),
            DemoVisit(-76, "和两委对了一遍议定事项，6 件没人认。", problem: 3),
            DemoVisit(-69, "村民组长会，先修路的呼声最高。", problem: 1),
            DemoVisit(-60, "陪镇村建办看塌方，量了长度。", problem: 1),
            DemoVisit(-52, "议定事项清单第一次上墙。", problem: 3),
            DemoVisit(-45, "移民材料第一次送县里。", problem: 0),
            DemoVisit(-38, "施工合同续了，月底进场。", problem: 1),
            DemoVisit(-30, "移民材料退回，缺两样。", ask: "请县移民部门一次说清缺什么", problem: 0),
            DemoVisit(-24, "路基在修，村民出义工清淤。", problem: 1),
            DemoVisit(-17, "路基修好，能走农用车了。", problem: 1),
            DemoVisit(-10, "界桩埋了 14 处，林农都在场。", problem: 2),
            DemoVisit(
                -3, "材料第二次退回补正，缺 2019 年测绘图。", ask: "请县里派测绘半天", problem: 0),
        ],
        redraft: .longan)
}
