import CunceDomain

/// What the demo's town shows villagers, and what they say: 洋港 with nine matters, 溪坑店 with three
/// and few answers.
extension DemoStory {
    mutating func tellVillagers() {
        tellYanggangPage()
        tellXikengdianPage()
        tellAnswers()
        tellMessages()
    }

    private mutating func tellYanggangPage() {
        // Said done then, checked since: the office is told that the record knows more.
        release(
            "yanggang", 12, -8, at: 965, title: "村两委每周开会，议题贴出来", who: "驻村干部",
            progress: "连续 6 周按时开。")
        release(
            "yanggang", 5, -1, at: 1_000, title: "2019 至 2025 年村账理清，上墙", who: "镇农经站",
            progress: "账在村务栏，抽查 30 笔都对得上。")
        release(
            "yanggang", 8, -1, at: 1_001, title: "装路灯 32 盏", who: "帮扶企业",
            progress: "帮扶企业出钱，32 盏都亮了。")
        release(
            "yanggang", 10, -1, at: 1_002, title: "村监委缺的 1 人补上", who: "办事处",
            progress: "村民代表会选的。")
        release(
            "yanggang", 7, -1, at: 1_003, title: "自来水主管更换 1.8 公里", who: "县水利部门",
            progress: "已通 1.1 公里。")
        release(
            "yanggang", 2, -1, at: 1_004, title: "移民安置房 6 户办证", who: "县水利部门",
            progress: "材料县里都收了。")
        release(
            "yanggang", 1, -1, at: 1_005, title: "返回地怎么分，村民代表会定", who: "村两委",
            progress: "等面积量清。")
        release(
            "yanggang", 0, -1, at: 1_006, title: "返回地 12 户，逐户量清面积、张榜", who: "洋港工作组",
            progress: "量清 8 户，还剩 4 户。", why: "4 户户主在外地，约好 28 日回村当面量。", newDay: 10)
        release(
            "yanggang", 6, -1, at: 1_007, title: "旧校舍估价，好往外租", who: "镇财政所",
            why: "评估公司排到 23 日才进场。", newDay: 7)
    }

    private mutating func tellXikengdianPage() {
        release(
            "xikengdian", 3, -7, at: 1_010, title: "饮水管网改造", who: "县水利部门",
            progress: "156 户通水，水质检测合格。")
        release(
            "xikengdian", 5, -4, at: 1_011, title: "老人食堂装修", who: "帮扶企业",
            progress: "装修完，证照办好。")
        release(
            "xikengdian", 6, -4, at: 1_012, title: "老人食堂试运行一个月", who: "村委会",
            progress: "每天 40 人左右来吃。")
    }

    /// Last month's sums are shown, this month's only counted; in 溪坑店 too few answered.
    private mutating func tellAnswers() {
        let lastMonth = day(1 - today.day - 3)
        answers("yanggang", lastMonth, [4, 15, 8, 3, 1])
        answers("yanggang", day(-2), [9, 21, 10, 4, 2])
        answers("xikengdian", day(-3), [2, 3, 1, 0, 0])
    }

    private mutating func answers(_ village: String, _ day: CivilDate, _ counts: [Int]) {
        guard let id = villages[village] else { return }
        tell(
            "answers-\(village)-\(day)", day, at: 1_200, "office",
            .villagersAnswer(
                id, Dictionary(uniqueKeysWithValues: zip(VillagersAnswer.allCases, counts))))
    }

    private mutating func tellMessages() {
        write("yanggang-1", "yanggang", -14, "夜里村口那段路灯老是不亮。")
        write("yanggang-2", "yanggang", -13, "村口路灯坏了两盏，老人晚上不敢走。")
        write("yanggang-3", "yanggang", -9, "水管开挖的路面没填平，下雨全是泥。")
        write("yanggang-4", "yanggang", -3, "旧校舍租出去的钱以后怎么用，想知道。")
        write("yanggang-5", "yanggang", -1, "村党组织书记洋港答应的事打 13800000000 没人接。")
        write("xikengdian-1", "xikengdian", -2, "食堂周日能不能也开。")
        villagers(
            "matter-lamps", "yanggang", -12, at: 600,
            .takeUp(
                "matter-lamps", messages: ["message-yanggang-1", "message-yanggang-2"],
                words: "村口两盏路灯夜里不亮。"))
        villagers(
            "matter-lamps-answer", "yanggang", -10, at: 610,
            .answer("matter-lamps", words: "线路接头进水，两盏都换了接头，已经亮了。再不亮请到村部说一声。"))
        villagers(
            "matter-road", "yanggang", -7, at: 620,
            .takeUp(
                "matter-road", messages: ["message-yanggang-3"],
                words: "自来水开挖的路面没有填平，下雨积泥。"))
    }

    private mutating func write(_ key: String, _ village: String, _ offset: Int, _ text: String) {
        guard let id = villages[village] else { return }
        tell(
            "message-\(key)", day(offset), at: 480, "office",
            .villagersWrite(
                VillagersMessage(
                    id: MessageID("message-\(key)"), village: id, day: day(offset), text: text,
                    isHeld: key == "yanggang-5")))
    }

    private mutating func release(
        _ village: String, _ place: Int, _ offset: Int, at minutes: Int, title: String,
        who: String, progress: String = "", why: String = "", newDay: Int? = nil
    ) {
        guard let known = DemoTown.villages.first(where: { $0.key == village }) else { return }
        let task = taskID(place, known)
        villagers(
            "release-\(task)", village, offset, at: minutes,
            .release(
                .task(task),
                ReleasedWords(
                    title: title, who: who, progress: progress, why: why,
                    newDay: newDay.map { day($0) })))
    }

    private mutating func villagers(
        _ id: String, _ village: String, _ offset: Int, at minutes: Int,
        _ command: VillagersPageCommand
    ) {
        tell(id, offset, at: minutes, "office", .villagers(CaseID("case-\(village)"), command))
    }
}
