import CunceDomain

/// One of each step of the ladder, at different stages: given, over, waiting for a decision,
/// waiting for a statement.
extension DemoStory {
    mutating func tellPersonnel() {
        remind()
        talkWithAChair()
        admonish()
        adjust()
    }

    private mutating func remind() {
        step(
            "reminder-dianhou", -45, at: 610, "leader-b",
            .propose(
                draft(
                    "dianhou", "warning", "shirking", "九月村务公开晚了十一天，没有说明。",
                    "村务公开栏照片、镇农经站通知")))
        step(
            "reminder-dianhou", -45, at: 640, "branch-dianhou",
            .state(words: "会计住院，已另外安排人，十月起按期公开。", how: .here, pages: 0), part: "statement")
    }

    /// An elected post: talked with, never adjusted.
    private mutating func talkWithAChair() {
        let file = "talk-changshan"
        step(
            file, -31, at: 545, "office",
            .propose(
                draft(
                    "changshan", "talk", "unfair", "低保评议没有按规定开评议会，名单由两人定。",
                    "八月低保评议会议记录缺失的说明\n村民代表会议记录", post: "chair-changshan",
                    checker: "area-c")))
        step(
            file, -29, at: 600, "area-c", .check(.confirmed, words: "查会议记录，八月没有开评议会。"),
            part: "check")
        step(
            file, -28, at: 540, "secretary", .decide(decision("属实，谈话提醒，限期补评。")),
            part: "decision")
        step(
            file, -27, at: 900, "office",
            .talk(
                .init(
                    place: "镇组织办", recorder: "组织办工作人员", reason: "低保评议没有按程序",
                    explanation: "当时台风，人召不齐，后来忘了补。", pointedOut: "评议程序不能省，名单不能由两个人定。",
                    measures: "十一月十日前重新开评议会，名单重新公示。")), part: "talk")
        step(
            file, -9, at: 870, "office",
            .followUp(isMended: true, words: "十一月八日重新评议，名单已公示七天，没有异议。"), part: "follow-up")
        step(file, -8, at: 600, "office", .end(words: "已改正，谈话结束。"), part: "end")
    }

    private mutating func admonish() {
        let file = "admonition-yanggang"
        step(
            file, -7, at: 560, "office",
            .propose(
                draft(
                    "yanggang", "admonition", "against-the-rules", "三项工程支出没有经过四议两公开。",
                    "三月至六月村务会议记录\n第12、15、18号凭证")))
        step(
            file, -6, at: 1_180, "branch-yanggang",
            .state(
                words: "两项是水毁抢修，来不及开会，事后补了决议；第三项是我疏忽。", how: .here, pages: 0),
            part: "statement")
        step(
            file, -3, at: 620, "area-a",
            .check(.partly, words: "两项抢修有事后决议，第三项没有任何决议。"), part: "check")
    }

    private mutating func adjust() {
        let file = "adjustment-xikengdian"
        step(
            file, -4, at: 570, "office",
            .propose(
                draft(
                    "xikengdian", "adjustment", "not-up-to-it", "工作组帮扶一年，班子仍开不成会，任务大多没有办。",
                    "一村一策任务办理情况\n办事处班子会议记录")))
        tell(
            "personnel-\(file)-notice", -3, at: 960, "office",
            .action(FileID(file), .notify(how: .inPerson, answerBy: day(7))))
    }

    private func draft(
        _ village: String, _ rung: RungKey, _ ground: GroundKey, _ facts: String,
        _ evidence: String, post: String? = nil, checker: String = "area-a"
    ) -> PersonnelActionCommand.ProposeDraft {
        let post = post ?? "branch-\(village)"
        let isAtOnce = rung == "warning"
        return .init(
            person: PersonID("person-\(post)"), post: PostID(post), rung: rung, ground: ground,
            trigger: nil, facts: facts, evidence: evidence, isPartyMember: true, confirms: true,
            checker: isAtOnce ? nil : PostID(checker), decider: isAtOnce ? nil : "secretary")
    }

    private func decision(_ reason: String) -> PersonnelActionCommand.DecideDraft {
        .init(isTaken: true, reason: reason, confirms: true, until: nil, source: "")
    }

    private mutating func step(
        _ file: String, _ offset: Int, at minutes: Int, _ post: String,
        _ command: PersonnelActionCommand, part: String = "proposal"
    ) {
        tell(
            "personnel-\(file)-\(part)", offset, at: minutes, post,
            .action(FileID(file), command))
    }
}
