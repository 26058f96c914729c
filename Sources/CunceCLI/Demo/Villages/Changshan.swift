import CunceDomain

/// 长山: a team that does not pull together (S6).
extension DemoVillage {
    static let changshan = DemoVillage(
        key: "changshan", name: "长山村", listed: -95,
        reason: "两委各唱各调，会上定的事会后推不动，村庄面貌多年没变。", basis: "镇党委会研究决定",
        diagnosed: -77, approved: -63, leader: "leader-e", area: "area-c", cadre: "cadre-e",
        problems: [
            DemoProblem(
                dimension: .drive, type: "disunity", title: "两委联席会议不成事", severity: .heavy,
                evidence: "近一年 11 次联席会，形成决议的 3 次，执行的 1 次。", cause: "分工没有写下来，遇事各管各。",
                voices: 22),
            DemoProblem(
                dimension: .drive, type: "talk-after-meeting", title: "垃圾屋选址定了又停",
                severity: .middle, evidence: "6 月会上定点，会后两名委员到户劝停，工程退场。"),
            DemoProblem(
                dimension: .people, type: "outdated-thinking", title: "新产业没人敢试",
                severity: .middle, evidence: "镇里两次组织看大棚蔬菜，报名均为 0。"),
            DemoProblem(
                dimension: .affairs, type: "member-recruitment", title: "三年没有发展党员",
                severity: .light, evidence: "2023 年以来无人提交入党申请，支部平均年龄 61 岁。"),
            DemoProblem(
                dimension: .funds, type: "poor-appearance", title: "村口河道和空地脏乱",
                severity: .middle, evidence: "河道 400 米有堆积物，空地 3 处堆旧料。", voices: 27),
        ],
        clear: [], objective: "议事有规则、定了有人办；村口河道和空地清出来。",
        measures: [
            DemoMeasure(
                title: "立议事和执行规则", workstream: "standard-operation", answers: [0, 1],
                lead: "area-c"),
            DemoMeasure(
                title: "到先进村看、回来试", workstream: "team-building", answers: [2],
                lead: "leader-e"),
            DemoMeasure(
                title: "规范党员发展", workstream: "standard-operation", answers: [3],
                lead: "cadre-e"),
            DemoMeasure(
                title: "清河道、清空地", workstream: "key-problems", answers: [4],
                lead: "group-changshan"),
        ],
        tasks: [
            DemoTask("两委联席议事规则试行", 0, "office", due: -4, .inHand(-25)),
            DemoTask(
                "两委分工写明，村务栏公布", 0, "branch-changshan", due: -40,
                .verified(-42, "七人分工上墙。", -37)),
            DemoTask(
                "和每名委员谈一次话", 0, "leader-e", due: -35, .verified(-36, "谈 7 人，记录存组织办。", -33)),
            DemoTask("垃圾屋重新选址，村民代表会表决", 0, "chair-changshan", due: 15, .inHand(-13)),
            DemoTask("决议执行情况每月公布", 0, "watch-changshan", due: 38, .open),
            DemoTask(
                "到先进村看大棚和联席会", 1, "model-d", due: -2, .done(-2, "去 9 人两天，带回 3 条要办的事。")),
            DemoTask(
                "大棚蔬菜试种 6 亩", 1, "county-cooperatives", due: 26, .inHand(-3)),
            DemoTask(
                "农技培训 2 期", 1, "town-farm-office", due: -21, .verified(-23, "到课 41 人次。", -18)),
            DemoTask(
                "入党积极分子摸底谈话", 2, "cadre-e", due: -28, .done(-29, "谈 12 人，4 人提交申请。")),
            DemoTask("按程序确定积极分子", 2, "branch-changshan", due: 34, .open),
            DemoTask(
                "清河道 400 米", 3, "group-changshan", due: -14, .verified(-15, "清淤 300 方，前后照片。", -9)),
            DemoTask(
                "空地 3 处清理", 3, "enterprise-e", due: -6, .done(-7, "3 处清完，2 处种树。")),
            DemoTask("河道管护交到户", 3, "chair-changshan", due: 19, .open),
            DemoTask(
                "联席会由办事处书记到村主持一次", nil, "area-c", due: -13,
                .verified(-14, "开成 1 次，定 2 件。", -11), huddle: 3),
            DemoTask(
                "带回的 3 条逐条写明谁办", nil, "branch-changshan", due: 3, .done(-1, "3 条都有人和日子。"),
                huddle: 1),
        ],
        visits: [
            DemoVisit(-92, "分头和两委 7 人谈，说的不是一件事。", problem: 0),
            DemoVisit(-85, "看垃圾屋停工现场，材料还堆着。", problem: 1),
            DemoVisit(-78, "听村民说河道，27 人提到。", problem: 4),
            DemoVisit(-71, "旁听联席会，没有议题单。", problem: 0),
            DemoVisit(-64, "和书记、主任一起写分工。", problem: 0),
            DemoVisit(-57, "分工贴出来了，有人说早该贴。"),
            DemoVisit(-50, "大棚的事，愿意去看的有 9 人。", problem: 2),
            DemoVisit(-43, "河道开始清，义工 30 多人。", problem: 4),
            DemoVisit(-36, "谈话后两名委员愿意一起到户解释垃圾屋。", problem: 1),
            DemoVisit(-29, "入党申请收到 4 份。", problem: 3),
            DemoVisit(-22, "联席会没开成，主任外出。", problem: 0),
            DemoVisit(-15, "河道清完，差管护。", problem: 4),
            DemoVisit(-9, "联席会还是没开成，规则已写好。", problem: 0),
            DemoVisit(
                -2, "去先进村看了两天，回来提了 3 条要办的事。联席会连续第 2 周没开成。", problem: 0),
        ])
}
