import CunceDomain

/// 上坪: listed later, poor in funds, its plan waiting for the second time (S5).
extension DemoVillage {
    static let shangping = DemoVillage(
        key: "shangping", name: "上坪村", listed: -39,
        reason: "集体经济薄弱，旧厂房闲置多年，村里没有稳定收入。", basis: "镇党委会研究决定",
        diagnosed: -21, approved: nil, leader: "leader-f", area: "area-c", cadre: "cadre-f",
        problems: [
            DemoProblem(
                dimension: .people, type: "fear-of-difficulty", title: "旧厂房的事没人肯牵头",
                severity: .light, evidence: "厂房权属 2023 年已厘清，三年没有动过。"),
            DemoProblem(
                dimension: .funds, type: "no-collective-income", title: "集体经营收入 1.2 万元",
                severity: .heavy, evidence: "近三年 1.0、1.1、1.2 万元，旧厂房 1,400 平方米空着。", voices: 19),
            DemoProblem(
                dimension: .drive, type: "no-common-course", title: "发展思路换了三回", severity: .light,
                evidence: "三年里先后提过养殖、民宿、光伏，都没有做下去。"),
        ],
        clear: [(.affairs, "账目按季公开，无未了信访，界址清楚。")],
        objective: "旧厂房租出去、光伏 60 千瓦并网，集体经营收入到 6 万元。",
        measures: [
            DemoMeasure(
                title: "旧厂房出租", workstream: "key-problems", answers: [1], lead: "leader-f"),
            DemoMeasure(
                title: "光伏 60 千瓦", workstream: "key-problems", answers: [1],
                lead: "group-shangping"),
            DemoMeasure(
                title: "两委定一条路，写下分工", workstream: "team-building", answers: [0, 2],
                lead: "cadre-f"),
        ],
        tasks: [
            DemoTask("旧厂房出租合同，代表会表决", 0, "chair-shangping", due: 30, .open),
            DemoTask("光伏屋顶承载检测", 1, "county-industry", due: 24, .open),
            DemoTask("两委分工和三年思路公布", 2, "branch-shangping", due: 18, .open),
            DemoTask(
                "旧厂房权属和面积核对", nil, "town-building", due: -14,
                .verified(-18, "1,400 平方米，权属清楚。", -12), huddle: 4),
            DemoTask(
                "请 2 家企业到村看厂房", nil, "cadre-f", due: -5, .done(-6, "来了 2 家，1 家有意。"),
                huddle: 3),
            DemoTask(
                "租金参考价询 3 处", nil, "town-finance", due: 1, .done(-2, "每平方米每月 6 至 8 元。"),
                huddle: 1),
        ],
        visits: [
            DemoVisit(-37, "入村见面，先看厂房。", problem: 1),
            DemoVisit(-30, "三年提过的三条路，为什么没走下去，都问了。", problem: 2),
            DemoVisit(-24, "代表们说，先把厂房租出去。", problem: 1),
            DemoVisit(-17, "厂房面积核完，屋面有两处漏。", problem: 1),
            DemoVisit(-10, "一村一策退回改，拿掉做不到的 2 项。"),
            DemoVisit(
                -3, "帮扶企业到村看了旧厂房，愿租 5 年。", ask: "请县经信部门看用电增容", problem: 1),
        ])
}
