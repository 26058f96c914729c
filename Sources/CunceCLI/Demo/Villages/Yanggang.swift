import CunceDomain

/// 洋港: land to be returned and old accounts, in the words of the source case (S4).
extension DemoVillage {
    static let yanggang = DemoVillage(
        key: "yanggang", name: "洋港村", listed: -95,
        reason: "返回地没分清、旧账没理清，村民气不顺，重大事项议不成。", basis: "镇党委会研究决定",
        diagnosed: -77, approved: -63, leader: "leader-b", area: "area-a", cadre: "cadre-a",
        problems: [
            DemoProblem(
                dimension: .people, type: "little-service", title: "坐班不稳，群众来了常找不到人",
                severity: .light, evidence: "抽看 8 月份值班记录，22 个工作日有 6 天无人在岗，周三最多。",
                cause: "没有排班，谁有空谁来。"),
            DemoProblem(
                dimension: .affairs, type: "land-return", title: "返回地 12 户面积争了 7 年",
                severity: .heavy, evidence: "征地协议写明按比例返回，12 户面积只有草图，没有逐户量过。",
                cause: "当年只量总面积，分户靠口头。", voices: 31),
            DemoProblem(
                dimension: .affairs, type: "unclear-accounts", title: "2019 年以来村账没有公布",
                severity: .middle, evidence: "村务栏最近一次财务公开是 2018 年第四季度。",
                cause: "报账员换过两人，交接时凭证没有清点。", voices: 24),
            DemoProblem(
                dimension: .affairs, type: "resettlement", title: "移民安置房 6 户没有办证",
                severity: .middle, evidence: "6 户入住多年，竣工资料不齐，不动产登记未受理。"),
            DemoProblem(
                dimension: .funds, type: "no-collective-income", title: "集体经营收入 4.6 万元，目标 8 万元",
                severity: .middle, evidence: "近三年分别为 4.1、4.3、4.6 万元，旧校舍闲置 3 年。"),
            DemoProblem(
                dimension: .drive, type: "no-common-course", title: "两委联席会时开时停",
                severity: .middle, evidence: "上半年应开 24 次，有记录的 9 次。",
                regraded: (-2, .light, "两委联席会已连续 6 周按时开，议定的事都有人办。")),
        ],
        clear: [], objective: "年底前返回地逐户量清分清，旧账上墙，集体经营收入到 8 万元。",
        measures: [
            DemoMeasure(
                title: "落实返回地，逐户核、公示、表决", workstream: "key-problems", answers: [1],
                lead: "leader-b"),
            DemoMeasure(
                title: "清理 2019 年以来村账并上墙", workstream: "standard-operation", answers: [2],
                lead: "area-a"),
            DemoMeasure(
                title: "补齐移民安置房手续", workstream: "key-problems", answers: [3],
                lead: "group-yanggang"),
            DemoMeasure(
                title: "盘活校舍，改水亮灯", workstream: "key-problems", answers: [4],
                lead: "leader-b"),
            DemoMeasure(
                title: "坐班、补选，充实班子", workstream: "team-building", answers: [0],
                lead: "cadre-a"),
            DemoMeasure(
                title: "联席会和“四议两公开”常态化", workstream: "standard-operation", answers: [5],
                lead: "cadre-a"),
        ],
        tasks: [
            DemoTask(
                "返回地 12 户逐户核面积", 0, "group-yanggang", due: -5,
                .stuck(-5, "核清 8 户；4 户户主在外，上门 3 次、电话 2 次未成，约 28 日回村。")),
            DemoTask("返回地分配方案，村民代表会表决", 0, "chair-yanggang", due: 20, .inHand(-20)),
            DemoTask("移民安置房 6 户办证", 2, "county-water", due: 30, .inHand(-28)),
            DemoTask("信访老案 2 件，评议听证", 0, "leader-b", due: 35, .open),
            DemoTask(
                "村账清理结果上墙", 1, "watch-yanggang", due: -8, .done(-8, "村务栏 3 张，照片存村部。")),
            DemoTask(
                "2019 至 2025 年村账清理", 1, "town-accounts", due: -10,
                .verified(-13, "七年账目逐笔核对，抽 30 笔凭证都对得上。", -10)),
            DemoTask("闲置校舍招租底价评估", 3, "town-finance", due: -2, .inHand(-16)),
            DemoTask("自来水主管更换 1.8 公里", 3, "county-water", due: 25, .inHand(-40)),
            DemoTask(
                "装路灯 32 盏", 3, "enterprise-b", due: -15, .verified(-17, "32 盏全部亮灯。", -14)),
            DemoTask("坐班表上墙，每月公布", 4, "cadre-a", due: 10, .inHand(-35)),
            DemoTask(
                "补选村监委委员 1 名", 4, "area-a", due: -31, .verified(-33, "村民代表会选出，已公示。", -29)),
            DemoTask("重大事项“四议两公开”全程留痕", 5, "cadre-a", due: 41, .inHand(-44)),
            DemoTask(
                "两委联席会每周开", 5, "cadre-a", due: -7, .verified(-9, "连续 6 周按时开，记录齐。", -6)),
            DemoTask(
                "与先进村互派干部跟岗 2 周", nil, "model-a", due: -20,
                .done(-21, "互派 2 人，跟岗日志 20 篇。"), huddle: 8),
        ],
        visits: [
            DemoVisit(-91, "入村见面，听两委说返回地的来龙去脉，要到征地协议复印件。", problem: 1),
            DemoVisit(-84, "翻了 2019、2020 年凭证，缺交接清单。", problem: 2),
            DemoVisit(-78, "开院坛会，31 人说返回地，24 人说村账。", problem: 1),
            DemoVisit(-70, "和两委一起排一村一策的先后，先量地再分地。"),
            DemoVisit(-62, "一村一策在村民代表会上念了一遍，没人反对。"),
            DemoVisit(-55, "校舍屋面漏雨，招租前要先修。", problem: 4),
            DemoVisit(-48, "返回地量了前 3 户，户主都在场签字。", problem: 1),
            DemoVisit(-41, "自来水主管开挖，路面恢复要跟上。", ask: "请水利部门督促施工方当日回填"),
            DemoVisit(-33, "看村监委补选，程序都走到了。"),
            DemoVisit(-26, "返回地又量 3 户，累计 6 户。", problem: 1),
            DemoVisit(-12, "又核 2 户返回地，累计 7 户。剩 4 户户主都在外。", problem: 1),
            DemoVisit(-8, "村账上墙，围着看的人不少，当场问答 5 条。", problem: 2),
            DemoVisit(-4, "工作组周末上门，剩 4 户都没见着人。", problem: 1, late: 1),
            DemoVisit(
                0, "又约到 1 户，说 28 日回来当面量。还剩 3 户没回话。", ask: "请班子成员出面约回 3 户户主",
                problem: 1),
        ],
        revision: .yanggang)
}
