import CunceDomain

/// The appraisal of one village secretary in course, that of another decided, and the pay that
/// followed. What happened before the tool came was written down when it came.
extension DemoStory {
    private static let appraisal: AppraisalKey = "cadre-appraisal"
    private static let pay: PaySchemeKey = "cadre-pay"

    mutating func tellAppraisals(of programme: Programme) {
        guard programme.rules.appraisal(Self.appraisal) != nil else { return }
        // In the first days of a year the one before is still being appraised.
        let now = Period(.year, containing: day(-20))
        let before = Period(.year, containing: day(-60)).moved(by: -1)
        for period in [before, now] { fix(period) }
        tellDecided(before)
        tellPay(before)
        tellCourse(now)
    }

    /// Unit: days before the day of the demo on which earlier matters were written down.
    private static let written = -105

    /// Tells what happened earlier, as written down later; what happened since, as it happened.
    private mutating func tellThen(
        _ id: String, _ day: CivilDate, at minutes: Int, _ post: String, _ command: Command
    ) {
        let start = self.day(Self.written)
        tell(id, day, at: minutes, post, command, late: max(0, start.days(since: day)))
    }

    private mutating func fix(_ period: Period) {
        let day = period.first.adding(days: -12)
        for (kind, scheme) in [
            (FixedSchemes.Kind.appraisal, Self.appraisal.text), (.pay, Self.pay.text),
        ] {
            tellThen(
                "scheme-\(scheme)-\(period)", day, at: 600, "secretary",
                .scheme(
                    .fix(
                        .init(
                            kind: kind, scheme: scheme, town: DemoTelling.root, period: period,
                            objectionDays: 10, paper: "镇党委会〔\(day.year)〕第23次会议纪要"))))
        }
    }

    private func open(_ post: String, _ period: Period) -> AppraisalCommand {
        .open(
            .init(
                person: PersonID("person-\(post)"), post: PostID(post), scheme: Self.appraisal,
                period: period, town: DemoTelling.root, assessor: "office", reviewer: "leader-b",
                decider: "secretary",
                raters: [
                    .init(fact: "villagers-rating", post: "area-a"),
                    .init(fact: "town-rating", post: "leader-a"),
                ]))
    }

    private func tie(
        _ fact: FactKey, _ value: String, _ evidence: String, _ period: Period? = nil
    ) -> AppraisalCommand {
        .tie(.init(fact: fact, period: period, value: value, evidence: evidence))
    }

    private mutating func tellDecided(_ period: Period) {
        let file: FileID = "demo-appraisal-dianhou"
        let after = period.last.adding(days: 1)
        var at = 601
        func told(_ steps: [(String, CivilDate, AppraisalCommand)], _ story: inout DemoStory) {
            for (post, day, command) in steps {
                let id = at == 601 ? "appraisal-dianhou" : "appraisal-dianhou-\(at - 601)"
                story.tellThen(id, day, at: at, post, .appraisal(file, command))
                at += 1
            }
        }
        told(
            [
                ("office", period.first.adding(days: 4), open("branch-dianhou", period)),
                (
                    "office", period.first.adding(days: 4),
                    .setTargets(
                        [
                            .init(item: "targets", words: "村部到自然村的路年底前通车；茶园承包款收齐。"),
                            .init(item: "disclosure", words: "村务按季、财务按月公开，一次不落。"),
                        ], reason: "")
                ),
                (
                    "office", period.last.adding(days: -20),
                    tie("targets-met", "90%", "道路验收单\n承包款收据 11 张，欠 1 户")
                ),
                ("office", period.last, tie("disclosures-missed", "1", "公开栏照片存档，三季度缺一次")),
                (
                    "office", after.adding(days: 6),
                    tie("collective-income", "58000", "经管站年报", period)
                ),
                (
                    "office", after.adding(days: 6),
                    tie("collective-income", "52000", "经管站上年年报", period.moved(by: -1))
                ),
                ("office", after.adding(days: 7), tie("sanctioned", "否", "镇纪委书面回复")),
                (
                    "branch-dianhou", after.adding(days: 8),
                    .assessSelf(words: "路通了，款还差一户，三季度财务公开晚了，我的责任。", how: .here)
                ),
                (
                    "area-a", after.adding(days: 9),
                    .rate("villagers-rating", value: "84", evidence: "抽样测评 30 户，收回 30 张")
                ),
                (
                    "leader-a", after.adding(days: 9),
                    .rate("town-rating", value: "88", evidence: "镇党委会评议记录")
                ),
                ("office", after.adding(days: 12), .handIn),
                ("office", after.adding(days: 13), .notify(how: .inPerson)),
                (
                    "branch-dianhou", after.adding(days: 16),
                    .answer(
                        words: "三季度那次是会计住院，四季度已补上，请核。", isObjection: true, how: .here)
                ),
                (
                    "leader-b", after.adding(days: 20),
                    .review(isUpheld: true, words: "补公开属实，但晚了 40 天，按细则仍记一次。")
                ),
                ("secretary", after.adding(days: 24), .decide("qualified", reason: "")),
            ], &self)
    }

    private mutating func tellPay(_ period: Period) {
        let file: FileID = "demo-pay-dianhou"
        let day = period.last.adding(days: 40)
        tellThen(
            "pay-dianhou", day, at: 630, "office",
            .pay(
                file,
                .draw(
                    .init(
                        person: "person-branch-dianhou", post: "branch-dianhou", scheme: Self.pay,
                        period: period, town: DemoTelling.root, approver: "secretary",
                        payers: [
                            .init(line: "base", name: "镇财政所"),
                            .init(line: "performance", name: "镇财政所"),
                        ]))))
        tellThen(
            "pay-dianhou-approved", day.adding(days: 3), at: 631, "secretary",
            .pay(file, .approve))
    }

    private mutating func tellCourse(_ period: Period) {
        let file: FileID = "demo-appraisal-yanggang"
        tellThen(
            "appraisal-yanggang", period.first.adding(days: 5), at: 640, "office",
            .appraisal(file, open("branch-yanggang", period)))
        tellThen(
            "appraisal-yanggang-targets", period.first.adding(days: 5), at: 641, "office",
            .appraisal(
                file,
                .setTargets(
                    [
                        .init(item: "targets", words: "返回地纠纷年底前了结 10 户；村两委联席会每月一次。"),
                        .init(item: "income", words: "集体经营性收入不低于 6 万元。"),
                    ], reason: "")))
        tell(
            "appraisal-yanggang-fact", -9, at: 642, "office",
            .appraisal(
                file, tie("disclosures-missed", "0", "公开栏照片存档，截至三季度")))
        tell(
            "appraisal-yanggang-self", -4, at: 643, "branch-yanggang",
            .appraisal(
                file,
                .assessSelf(words: "返回地了了 8 户，还有 4 户人在外，年底前能谈下来 2 户。", how: .here)))
    }
}
