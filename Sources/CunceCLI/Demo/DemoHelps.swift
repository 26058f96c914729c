import CunceDomain

/// The help of the demo town: what six departments, six enterprises, six advanced villages and
/// twelve departments of the town promised, and how far it came.
enum DemoHelps {
    static let all = [yanggang, longan, changshan, dianhou, xikengdian, shangping]

    private static func pairings(
        _ village: String, county: String, model: String, enterprise: String, town: [String]
    ) -> [(help: HelpKey, post: String)] {
        [
            ("work-group", "group-\(village)"), ("county-department", "county-\(county)"),
            ("advanced-village", "model-\(model)"), ("enterprise", "enterprise-\(enterprise)"),
        ] + town.map { ("town-department", "town-\($0)") }
    }

    private static let yanggang = DemoHelp(
        village: "yanggang",
        pairings: pairings(
            "yanggang", county: "water", model: "a", enterprise: "b",
            town: ["accounts", "finance"]),
        promises: [
            DemoPromise(
                "county-water", .money, "自来水主管管材款", yuan: 180_000, made: -75, due: 15,
                problem: 4,
                [
                    .arrived(
                        -48, 8_000_000, "县财政集中支付凭证 2026-0917", by: "county-water", confirmed: -46),
                    .used(-41, 7_360_000, "买 DN110 管材 1.1 公里", "增值税发票 3 张"),
                    .arrived(
                        -12, 4_000_000, "县财政集中支付凭证 2026-1108", by: "county-water", confirmed: nil),
                    .stuck(-5, "余下 6 万元列在下一批水利资金里，批复还没下来", with: nil, "县财政局农业股"),
                ]),
            DemoPromise(
                "enterprise-b", .money, "路灯 32 盏连安装", yuan: 64_000, made: -70, due: -20,
                [
                    .arrived(-24, 6_400_000, "企业捐赠协议和收据 07 号", by: "leader-b", confirmed: -20),
                    .used(-17, 6_400_000, "32 盏太阳能路灯和立杆", "验收单 1 份"),
                ]),
            DemoPromise(
                "model-a", .advice, "教两委开联席会、记台账", made: -60, due: -30, problem: 5,
                [
                    .arrived(-40, nil, "跟岗日志 20 篇", by: "cadre-a", confirmed: -38),
                    .used(-35, nil, "联席会议事规则按先进村的样子改了一遍", ""),
                ]),
            DemoPromise(
                "group-yanggang", .training, "村账清理培训一期", made: -50, due: -1, problem: 2),
            DemoPromise(
                "town-finance", .advice, "闲置校舍招租底价评估", made: -30, due: 12, problem: 4),
        ])

    private static let longan = DemoHelp(
        village: "longan",
        pairings: pairings(
            "longan", county: "resettlement", model: "e", enterprise: "d",
            town: ["building", "forestry"]),
        promises: [
            DemoPromise(
                "county-resettlement", .project, "移民后扶项目：安置点补测补图", yuan: 96_000, made: -66,
                due: 20, problem: 0,
                [.stuck(-7, "缺 2019 年测绘图，档案里没有找到，项目开不了头", with: "group-longan", "")]),
            DemoPromise(
                "enterprise-d", .money, "进村路硬化水泥款", yuan: 150_000, made: -62, due: 25,
                [
                    .arrived(-22, 9_000_000, "转账回单 1031", by: "leader-d", confirmed: -19),
                    .used(-18, 5_400_000, "水泥 120 吨", "送货单 6 张"),
                ]),
            DemoPromise(
                "model-e", .training, "带 5 名村干部看移民后扶怎么管", made: -45, due: 10),
            DemoPromise(
                "town-building", .advice, "道路施工合同把关", made: -48, due: -30,
                [.arrived(-38, nil, "合同审查意见 1 份", by: "town-building", confirmed: -35)]),
        ])

    private static let changshan = DemoHelp(
        village: "changshan",
        pairings: pairings(
            "changshan", county: "cooperatives", model: "d", enterprise: "e",
            town: ["farm-office", "culture"]),
        promises: [
            DemoPromise(
                "county-cooperatives", .money, "大棚种苗和农资", yuan: 45_000, made: -58, due: 8,
                [.arrived(-3, 2_000_000, "农资出库单 22 号", by: "county-cooperatives", confirmed: nil)]),
            DemoPromise(
                "enterprise-e", .project, "空地整治带绿化", yuan: 30_000, made: -55, due: -9,
                [
                    .arrived(-8, 3_000_000, "施工结算单", by: "leader-e", confirmed: -6)
                ]),
            DemoPromise(
                "model-d", .training, "接待长山两委看大棚和联席会", made: -40, due: -2,
                [.arrived(-2, nil, "参观签到 9 人", by: "cadre-e", confirmed: nil)]),
        ])

    private static let dianhou = DemoHelp(
        village: "dianhou",
        pairings: pairings(
            "dianhou", county: "farming", model: "b", enterprise: "a",
            town: ["justice", "land"]),
        promises: [
            DemoPromise(
                "county-farming", .project, "茶园改造 20 亩示范", yuan: 120_000, made: -64, due: -15,
                [
                    .arrived(-30, 6_000_000, "项目拨款通知第一批", by: "county-farming", confirmed: -28),
                    .arrived(-17, 6_000_000, "项目拨款通知第二批", by: "county-farming", confirmed: -16),
                    .used(-16, 11_240_000, "整地、茶苗、滴灌", "结算书 1 份"),
                ]),
            DemoPromise(
                "enterprise-a", .money, "茶叶加工点设备", yuan: 200_000, made: -52, due: 37,
                [.changed(-10, 16_000_000, due: 37, "选定的设备便宜了，企业按实付")]),
            DemoPromise(
                "model-b", .advice, "先进村来人看茶园", made: -12, due: 2,
                [.arrived(-2, nil, "书面意见 1 份", by: "cadre-b", confirmed: -1)]),
        ])

    private static let xikengdian = DemoHelp(
        village: "xikengdian",
        pairings: pairings(
            "xikengdian", county: "commerce", model: "c", enterprise: "c",
            town: ["petitions", "water-station"]),
        promises: [
            DemoPromise(
                "county-commerce", .training, "民宿电商培训", made: -56, due: -3,
                [
                    .arrived(-6, nil, "培训签到和课件", by: "cadre-c", confirmed: -4),
                    .used(-3, nil, "3 户开了网店", ""),
                ]),
            DemoPromise(
                "county-commerce", .money, "村口停车场划线和标牌", yuan: 28_000, made: -50, due: -18,
                [
                    .arrived(-25, 2_800_000, "县商务部门拨款单", by: "county-commerce", confirmed: -22),
                    .used(-19, 2_800_000, "划线 24 位，标牌 3 块", "发票 2 张"),
                ]),
            DemoPromise(
                "enterprise-c", .money, "老人食堂厨具", yuan: 36_000, made: -47, due: -10,
                [
                    .arrived(-15, 3_600_000, "购物清单和收据 11 号", by: "leader-c", confirmed: -13),
                    .used(-9, 3_600_000, "灶具、冰柜、消毒柜", "收据 11 号"),
                ]),
        ])

    private static let shangping = DemoHelp(
        village: "shangping",
        pairings: pairings(
            "shangping", county: "industry", model: "f", enterprise: "f",
            town: ["economy", "emergency"]),
        promises: [
            DemoPromise(
                "county-industry", .project, "旧厂房用电增容", yuan: 85_000, made: -18, due: 45),
            DemoPromise(
                "enterprise-f", .project, "屋顶光伏 60 千瓦", yuan: 240_000, made: -20, due: 60,
                [
                    .stuck(-9, "屋顶承载检测没有出结果，企业不敢签", with: "county-industry", ""),
                    .unstuck(-4, "检测单位已排到下周进场"),
                ]),
            DemoPromise(
                "enterprise-f", .money, "购置洗衣流水线一条", yuan: 60_000, made: -25, due: 5,
                [.released(-6, "企业订单转到外县，这条线不上了")]),
            DemoPromise(
                "model-f", .advice, "教村里怎样出租旧厂房", made: -15, due: 14),
        ])
}
