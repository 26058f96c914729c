import CunceDomain

/// The chain upward: briefs sent and acknowledged, instructions, an answered ask, a 请示.
extension DemoStory {
    private static let leader: PostID = "county-leader"
    private static let county: PostID = "county-office"

    mutating func tellUpward() {
        for weeksAgo in (1..<Self.weeks).reversed() { send(weeksAgo) }
        editLast()
        tellInstructions()
        answerAsks()
        tellRequest()
    }

    private func week(_ weeksAgo: Int) -> ISOWeek {
        ISOWeek(containing: huddleDay(weeksAgo))
    }

    /// The last signed one lies with the county leader and is not acknowledged yet.
    private mutating func send(_ weeksAgo: Int) {
        let week = week(weeksAgo)
        let key = week.description.lowercased()
        tell(
            "send-\(key)", huddleDay(weeksAgo), at: 1_065, "office",
            .brief(round, .send(week, to: [Self.leader, Self.county], .system, word: "")))
        let next = huddleDay(weeksAgo).adding(days: 1)
        tell(
            "took-\(key)", next, at: 545, "county-office",
            .brief(round, .acknowledge(week, Self.county, .system, word: "")))
        guard weeksAgo > 1 else { return }
        tell(
            "came-\(key)", next, at: 570, "office",
            .brief(
                round, .acknowledge(week, Self.leader, .paper, word: "联络员签收")))
    }

    /// The secretary adds words to last week's brief before signing it.
    private mutating func editLast() {
        tell(
            "edit-brief", huddleDay(1), at: 1_040, "secretary",
            .editBrief(
                week(1), section: "next", zh: "，镇班子成员包干督办。",
                en: ", overseen by a member of the town's leadership."))
    }

    /// One on paper that is closed, one in the system that is in hand.
    private mutating func tellInstructions() {
        let paper: InstructionID = "instruction-three-links"
        let given = huddleDay(4).adding(days: 3)
        tell(
            paper.text, given, at: 560, "office",
            .instruction(
                round,
                .give(
                    .init(
                        id: paper, about: .init(week: week(4)),
                        words: "三联责任人要见到人、办成事，到村情况随专报说清。", from: Self.leader,
                        way: .paper, wanted: nil))))
        tell(
            "assign-\(paper)", given, at: 600, "secretary",
            .instruction(
                round,
                .assign(paper, owner: "office", due: given.adding(days: 7), task: nil)))
        tell(
            "report-\(paper)", given.adding(days: 6), at: 640, "secretary",
            .instruction(
                round, .report(paper, text: "六个村的三联责任人都已到村，走访记录逐条可查。")))
        let land: InstructionID = "instruction-returned-land"
        let day = huddleDay(2).adding(days: 2)
        tell(
            "close-\(paper)", huddleDay(3).adding(days: 4), at: 600, "office",
            .instruction(round, .close(paper, word: "好，要经常。", .paper)))
        tell(
            land.text, day, at: 620, "county-leader",
            .instruction(
                round,
                .give(
                    .init(
                        id: land,
                        about: .init(week: week(2), village: villages["yanggang"]),
                        words: "返回地要一户一户量清，量一户签一户，月底前报结果。", from: Self.leader,
                        way: .system, wanted: self.day(10)))))
        tell(
            "assign-\(land)", day, at: 680, "secretary",
            .instruction(
                round, .assign(land, owner: "leader-b", due: self.day(10), task: nil)))
    }

    /// What was asked after visits more than a month ago has its answers.
    private mutating func answerAsks() {
        let round = round
        let answers = [
            (DemoVillage.yanggang, -41, -38, "已责成施工方当日开挖、当日回填，县水利部门派人看过。"),
            (DemoVillage.longan, -30, -26, "县移民部门答复：缺测绘图和四至签字，补齐即收。"),
        ]
        for (village, asked, answered, words) in answers {
            guard let place = village.visits.firstIndex(where: { $0.day == asked }) else {
                continue
            }
            tell(
                "answer-\(village.key)", day(answered), at: 610, "county-office",
                .aboutEntry(CommandID("visit-\(village.key)-\(place)")) {
                    .ask(round, .answer($0, words: words, by: nil, .system))
                })
        }
    }

    /// What a huddle asked two weeks ago went up as a formal request and was approved.
    private mutating func tellRequest() {
        guard let place = DemoMinutes.asks.firstIndex(where: { $0.weeksAgo == 2 }) else { return }
        let (round, county) = (round, Self.county)
        let village = villages["yanggang"]
        let request: FormalRequestID = "request-pipes"
        let day = huddleDay(2).adding(days: 3)
        tell(
            request.text, day, at: 570, "office",
            .aboutEntry(CommandID("ask-\(place)")) { entry in
                .formalRequest(
                    round,
                    .draft(
                        request, ask: entry, village: village,
                        .init(
                            matter: "提前安排洋港村自来水主管剩余管材", addressee: county,
                            reason: "洋港村自来水主管更换共 1.8 公里，已完成 1.1 公里，剩余 0.7 公里管材未到，入冬前不能通水。",
                            asked: "请协调县水利部门提前安排剩余 0.7 公里管材。")))
            })
        tell(
            "sign-\(request)", day, at: 640, "secretary",
            .formalRequest(round, .sign(request, read: nil)))
        tell(
            "send-\(request)", day, at: 660, "office",
            .formalRequest(round, .send(request, .system, word: "")))
        tell(
            "answer-\(request)", day.adding(days: 3), at: 600, "county-office",
            .formalRequest(
                round,
                .answer(request, .approved, words: "同意。管材由县水利部门调剂，十天内到村。", .system)))
    }
}
