import CunceDomain

/// 溪坑店: weak in ability, nearly through (S3).
extension DemoVillage {
    static let xikengdian = DemoVillage(
        key: "xikengdian", name: "溪坑店村", listed: -95,
        reason: "村干部能力素质偏低，畏难，三件民生实事拖了两年。", basis: "镇党委会研究决定",
        diagnosed: -78, approved: -64, leader: "leader-c", area: "area-b", cadre: "cadre-c",
        problems: [
            DemoProblem(
                dimension: .people, type: "low-ability", title: "三件民生实事拖了两年", severity: .middle,
                evidence: "饮水、停车、老人食堂三件事 2024 年立项，到列入时都没开工。", cause: "不会报项目，怕担责。",
                voices: 33, regraded: (-4, .light, "三件事办成两件，第三件试运行。")),
            DemoProblem(
                dimension: .funds, type: "no-collective-income", title: "集体经营收入不到 5 万元",
                severity: .light, evidence: "2025 年 4.8 万元，全部为山林租金。"),
            DemoProblem(
                dimension: .drive, type: "low-prestige", title: "村民代表会连续两次不足半数",
                severity: .light, evidence: "今年两次代表会到会 14 人、12 人，应到 30 人。",
                solved: (-3, "连续 3 次代表会到会 26 人以上，决议都已执行。")),
        ],
        clear: [(.affairs, "近三年信访为零，账目按季公开，查过凭证。")],
        objective: "三件实事办成，集体经营收入到 8 万元，代表会开得起来。",
        measures: [
            DemoMeasure(
                title: "村干部培训和跟岗", workstream: "team-building", answers: [0],
                lead: "leader-c"),
            DemoMeasure(
                title: "三件实事挂图办", workstream: "key-problems", answers: [0],
                lead: "group-xikengdian"),
            DemoMeasure(
                title: "山林和停车场增收", workstream: "key-problems", answers: [1],
                lead: "leader-c"),
            DemoMeasure(
                title: "开好村民代表会", workstream: "standard-operation", answers: [2],
                lead: "cadre-c"),
        ],
        tasks: [
            DemoTask("项目申报培训 2 期", 0, "office", due: -50, .done(-52, "7 名村干部都会填申报表。")),
            DemoTask(
                "到先进村跟岗 2 周", 0, "model-c", due: -36, .verified(-38, "跟岗 3 人，写了 3 份小结。", -34)),
            DemoTask(
                "每名村干部包办一件实事", 0, "branch-xikengdian", due: -55,
                .verified(-57, "包办表上墙。", -53)),
            DemoTask(
                "饮水管网改造", 1, "county-water", due: -12, .verified(-14, "156 户通水，水质检测合格。", -10)),
            DemoTask(
                "村口停车场 24 个车位", 1, "county-commerce", due: -18, .verified(-19, "车位划线完成。", -15)),
            DemoTask(
                "老人食堂装修", 1, "enterprise-c", due: -8, .verified(-9, "装修完，证照办好。", -5)),
            DemoTask("老人食堂试运行一个月", 1, "chair-xikengdian", due: 16, .inHand(-5)),
            DemoTask(
                "饮水水费收缴办法", 1, "chair-xikengdian", due: -4, .verified(-4, "代表会通过，已公示。", -2)),
            DemoTask(
                "山林租金重新评估", 2, "town-finance", due: -30,
                .verified(-31, "每亩加 12 元，年增 1.4 万元。", -26)),
            DemoTask(
                "停车场经营承包", 2, "chair-xikengdian", due: -6, .verified(-8, "年承包费 2.2 万元。", -4)),
            DemoTask(
                "3 户民宿参加商务培训", 2, "county-commerce", due: -3, .done(-3, "3 户开了网店。")),
            DemoTask(
                "代表联系户名单上墙", 3, "cadre-c", due: -48, .verified(-49, "30 名代表各联系 9 户。", -45)),
            DemoTask(
                "代表会议题提前 3 天送到", 3, "branch-xikengdian", due: -28,
                .verified(-30, "连续 3 次送到。", -24)),
            DemoTask(
                "代表会决议执行情况公布", 3, "watch-xikengdian", due: -14,
                .verified(-15, "6 件决议都有结果。", -12)),
            DemoTask(
                "自评九项材料装订", nil, "cadre-c", due: -5, .verified(-6, "九项材料齐。", -5), huddle: 3),
        ],
        visits: [
            DemoVisit(-92, "三件实事的卷宗都翻了，卡在申报。", problem: 0),
            DemoVisit(-85, "代表会只到 12 人，没法表决。", problem: 2),
            DemoVisit(-79, "33 户说饮水。", problem: 0),
            DemoVisit(-71, "和两委一起排三件事的先后。"),
            DemoVisit(-64, "包办表谁都签了名。"),
            DemoVisit(-57, "第一次培训，填错最多的是资金来源。", problem: 0),
            DemoVisit(-50, "代表联系户名单上墙，有人来问。", problem: 2),
            DemoVisit(-43, "饮水开工。", problem: 0),
            DemoVisit(-35, "停车场浇混凝土，工期够。", problem: 0),
            DemoVisit(-28, "代表会到 26 人，一次通过两件。", problem: 2),
            DemoVisit(-21, "老人食堂装修过半。", problem: 0),
            DemoVisit(-14, "通水了，先通的 120 户都说水清。", problem: 0),
            DemoVisit(-7, "停车场承包签了，钱进集体账。", problem: 1),
            DemoVisit(-2, "食堂试运行第一周，每天 40 人。", problem: 0),
        ])
}
