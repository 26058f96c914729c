import CunceDomain

/// 殿后: nobody at home to do the work (S3).
extension DemoVillage {
    static let dianhou = DemoVillage(
        key: "dianhou", name: "殿后村", listed: -95,
        reason: "村干部常年在外，两委缺岗 2 人，事没人牵头。", basis: "镇党委会研究决定",
        diagnosed: -77, approved: -63, leader: "leader-a", area: "area-a", cadre: "cadre-b",
        problems: [
            DemoProblem(
                dimension: .people, type: "long-absence", title: "两名委员常年在外经商",
                severity: .heavy, evidence: "今年前 8 个月在村分别为 11 天、19 天，职务无人代行。",
                cause: "在外生意走不开，没有请假和代行制度。", voices: 29,
                regraded: (-3, .middle, "缺岗 2 人补选方案已定，回乡人选 3 名进入考察。")),
            DemoProblem(
                dimension: .affairs, type: "unresolved-petition", title: "茶园界址纠纷 3 户未了",
                severity: .light, evidence: "2022 年起的界址争议，调解 4 次，未签协议。"),
            DemoProblem(
                dimension: .funds, type: "no-room-to-grow", title: "茶园老化，没有新项目",
                severity: .middle, evidence: "集体茶园 180 亩，亩产逐年下降，无加工。"),
            DemoProblem(
                dimension: .drive, type: "weak-execution", title: "议定事项没人跟", severity: .middle,
                evidence: "上半年议定 14 件，到期未办 7 件。", voices: 12),
        ],
        clear: [], objective: "两委补齐、有人在村；茶园改造 60 亩；议定的事件件有人办。",
        measures: [
            DemoMeasure(
                title: "补选和回请在外人才", workstream: "team-building", answers: [0],
                lead: "leader-a"),
            DemoMeasure(
                title: "调解茶园界址", workstream: "key-problems", answers: [1],
                lead: "group-dianhou"),
            DemoMeasure(
                title: "茶园改造和加工", workstream: "key-problems", answers: [2],
                lead: "leader-a"),
            DemoMeasure(
                title: "值班、请假、跟办三张表", workstream: "standard-operation", answers: [3],
                lead: "cadre-b"),
        ],
        tasks: [
            DemoTask(
                "缺岗 2 人补选方案报批", 0, "area-a", due: -3, .done(-4, "方案经镇党委会同意。")),
            DemoTask("回乡人选 3 名考察", 0, "office", due: 9, .inHand(-6)),
            DemoTask(
                "在外委员请假和代行办法", 0, "branch-dianhou", due: -38,
                .verified(-40, "办法经村民代表会通过。", -35)),
            DemoTask("补选大会", 0, "area-a", due: 24, .open),
            DemoTask("茶园界址 3 户现场指认", 1, "group-dianhou", due: 6, .inHand(-17)),
            DemoTask("3 户签调解协议", 1, "town-justice", due: 27, .open),
            DemoTask("考察后列出三年发展清单", 2, "group-dianhou", due: -3, .inHand(-18)),
            DemoTask(
                "茶园改造 20 亩示范", 2, "county-farming", due: -16,
                .verified(-19, "改种 20 亩，成活九成。", -13)),
            DemoTask(
                "茶叶加工点选址", 2, "enterprise-a", due: -5, .done(-5, "用旧粮站，面积 260 平方米。")),
            DemoTask("加工点办证和设备", 2, "enterprise-a", due: 37, .open),
            DemoTask(
                "值班表、请假表上墙", 3, "cadre-b", due: -45, .verified(-47, "两表上墙，每周换。", -43)),
            DemoTask(
                "跟办表每周更新", 3, "watch-dianhou", due: -24, .verified(-25, "连续 5 周更新。", -20)),
            DemoTask(
                "在外能人恳谈会", nil, "leader-a", due: -26, .verified(-27, "到会 16 人，3 人有意回乡。", -22),
                huddle: 5),
            DemoTask(
                "先进村来人帮看茶园", nil, "model-b", due: 2, .done(-2, "来 3 人，留下书面意见。"), huddle: 1),
        ],
        visits: [
            DemoVisit(-91, "找到在村的 4 名委员，两名在外的电话谈了。", problem: 0),
            DemoVisit(-84, "看 180 亩茶园，老茶树占七成。", problem: 2),
            DemoVisit(-77, "村民说得最多的是找不到人。", problem: 0),
            DemoVisit(-70, "3 户界址走了一遍，分歧在两条沟。", problem: 1),
            DemoVisit(-63, "请假和代行办法，先在支部会上念。", problem: 0),
            DemoVisit(-56, "值班表上墙第一周，天天有人。", problem: 3),
            DemoVisit(-49, "在外委员回村一天，把账和章交了。", problem: 0),
            DemoVisit(-42, "请县农业部门看茶园，建议先改 20 亩。", problem: 2),
            DemoVisit(-34, "恳谈会名单定了 16 人。", problem: 0),
            DemoVisit(-27, "恳谈会开成，3 人留了联系方式给组织办。", problem: 0),
            DemoVisit(-20, "示范 20 亩补苗。", problem: 2),
            DemoVisit(-13, "跟办表没断过，7 件旧事办了 5 件。", problem: 3),
            DemoVisit(-5, "看旧粮站，屋面要修。", ask: "请村建办看旧粮站结构", problem: 2),
            DemoVisit(-1, "回乡人选见面，3 人都愿意先干半年。", problem: 0),
        ])
}
