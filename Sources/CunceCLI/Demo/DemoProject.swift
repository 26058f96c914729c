import CunceDomain

/// One project of the demo and what became of it. Days are counted from today.
struct DemoProject: Sendable {
    struct Step: Sendable {
        let title: String
        let due: Int
        var reached: (day: Int, proof: String)?
    }

    struct Blocked: Sendable {
        let day: Int
        let what: String
        let unblocker: String
        var cleared: (day: Int, note: String)?
    }

    let title: String
    /// Place in the village's list of problems.
    let problem: Int
    /// Yuan.
    let budget: Int
    let starts: Int
    /// Yuan.
    let sources: [(label: String, amount: Int)]
    let steps: [Step]
    var blocked: Blocked?
    var finished: (day: Int, proof: String)?
}

extension DemoVillage {
    var projects: [DemoProject] {
        switch key {
        case "yanggang": Self.yanggangProjects
        case "longan": Self.longanProjects
        case "changshan": Self.changshanProjects
        case "dianhou": Self.dianhouProjects
        case "xikengdian": Self.xikengdianProjects
        default: []
        }
    }

    private static let yanggangProjects = [
        DemoProject(
            title: "自来水主管更换 1.8 公里", problem: 4, budget: 260_000, starts: -45,
            sources: [("县级水利专项", 160_000), ("镇级配套", 60_000)],
            steps: [
                .init(title: "开沟进场", due: -40, reached: (-40, "施工日志和现场照片。")),
                .init(title: "通水 1.1 公里", due: -8, reached: (-9, "试压记录 1 份，沿线 40 户已用上。")),
                .init(title: "全线通水", due: 25),
            ]),
        DemoProject(
            title: "闲置校舍修缮出租", problem: 4, budget: 80_000, starts: -30,
            sources: [("企业帮扶", 50_000), ("村自筹", 30_000)],
            steps: [
                .init(title: "招租底价评估出结果", due: -2), .init(title: "屋面和水电修好", due: 21),
                .init(title: "签下租约", due: 38),
            ]),
    ]

    private static let longanProjects = [
        DemoProject(
            title: "进村路面硬化 1.2 公里", problem: 1, budget: 720_000, starts: -50,
            sources: [("县级交通项目", 480_000), ("企业帮扶", 200_000)],
            steps: [
                .init(title: "塌方段路基修复", due: -18, reached: (-20, "压实度检测单。")),
                .init(title: "路面硬化完成", due: 28), .init(title: "标识和护栏装好", due: 36),
            ],
            blocked: .init(
                day: -36, what: "施工便道要占林地，没有批", unblocker: "县林业局",
                cleared: (-24, "临时占用林地批文已到，便道已通。")))
    ]

    private static let changshanProjects = [
        DemoProject(
            title: "村口河道清淤和空地整治", problem: 4, budget: 150_000, starts: -40,
            sources: [("县级人居环境专项", 150_000), ("村自筹", 20_000)],
            steps: [
                .init(title: "河道 400 米清完", due: -20, reached: (-21, "清淤前后对比照片，量方单。")),
                .init(title: "空地 3 处清空平整", due: 15),
            ],
            blocked: .init(day: -8, what: "弃土没有地方堆", unblocker: "镇村建办"))
    ]

    private static let dianhouProjects = [
        DemoProject(
            title: "老茶园改造 60 亩", problem: 2, budget: 300_000, starts: -48,
            sources: [("县级农业产业项目", 180_000), ("企业帮扶", 60_000), ("村集体", 20_000)],
            steps: [
                .init(title: "苗木到场", due: -14, reached: (-15, "苗木检疫证和验收单。")),
                .init(title: "补植 30 亩", due: 14), .init(title: "60 亩全部补植", due: 40),
            ])
    ]

    private static let xikengdianProjects = [
        DemoProject(
            title: "村口停车场 22 个车位", problem: 0, budget: 96_000, starts: -60,
            sources: [("镇级民生实事", 66_000), ("村自筹", 30_000)],
            steps: [
                .init(title: "场地平整", due: -45, reached: (-46, "现场照片。")),
                .init(title: "划线启用", due: -20, reached: (-22, "22 个车位都已划线，免费使用。")),
            ], finished: (-18, "验收单 1 份，结算 9.42 万元。"))
    ]
}
