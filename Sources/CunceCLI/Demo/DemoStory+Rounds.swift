import CunceDomain

/// What came before the round of the story, and who was named for it.
extension DemoStory {
    static let formerRound: RoundID = "round-demo-former"

    /// Named before it was listed: who, how many days before, on what grounds.
    static let named: [String: (post: String, before: Int, grounds: String)] = [
        "shangping": (
            "area-c", 4, "旧厂房空了三年，集体一年只收 1 万多元，发展思路换了三回，两委没有人肯牵头。"
        )
    ]

    /// A trial of another year, written down when the tool came: one village of it slipped back.
    mutating func tellFormerRound() {
        guard let village = villages["changshan"] else { return }
        let opens = day(-330)
        let ended = day(-150)
        let kase: CaseID = "case-former-changshan"
        tell(
            Self.formerRound.text, opens, at: 545, "office",
            .round(
                .open(
                    .init(
                        id: Self.formerRound, division: DemoTelling.root,
                        title: "\(opens.year)年软弱涣散村整顿试点", opens: opens,
                        closes: ended.adding(days: 10), targets: "一个村先试：班子能开得成会，定了的事有人办。"))),
            late: -110 + 330)
        tell(
            kase.text, day(-320), at: 546, "office",
            .listing(
                kase,
                .list(
                    village: village, round: Self.formerRound,
                    reason: "两委为旧账互不签字，半年开不成一次议事会。", basis: "镇党委会研究决定")),
            late: -110 + 320)
        let problem: ProblemID = "problem-former-changshan"
        tell(
            problem.text, day(-312), at: 547, "office",
            .diagnosis(
                kase,
                .recordProblem(
                    .init(
                        id: problem, dimension: .drive, type: "disunity",
                        title: "两委互不签字", severity: .heavy, since: day(-700),
                        evidence: "全年 4 张大额支出单只有一方签字。"))),
            late: -110 + 312)
        tell(
            "visit-former-changshan", day(-200), at: 548, "office",
            .visit(
                kase,
                .record(
                    .init(
                        id: "visit-former-changshan", text: "联席会恢复了，开了 3 次；旧账分歧放下没有谈。",
                        problem: problem, ask: "", participants: ["office"]))),
            late: -110 + 200)
        tell(
            "close-former", ended, at: 580, "secretary",
            .round(
                .close(
                    Self.formerRound,
                    word: "联席会恢复了，人也补了，旧账的分歧没有解开。长山半年后要回头看。")),
            late: -110 + 150)
    }

    /// Villages named for the round: one waits, one was not listed.
    mutating func tellCandidates() {
        let spare = [("case-named-bamboo", "竹源村"), ("case-named-tea", "茶山村")]
        guard let waiting = villages[spare[0].1], let declined = villages[spare[1].1] else {
            return
        }
        tell(
            spare[0].0, -2, at: 610, "area-b",
            .listing(
                CaseID(spare[0].0),
                .name(
                    village: waiting, round: round,
                    grounds: "村账一年没有公开，上半年两次村民代表会没开成；水渠修了一半停了 7 个月。")))
        tell(
            spare[1].0, -60, at: 610, "area-a",
            .listing(
                CaseID(spare[1].0),
                .name(village: declined, round: round, grounds: "换届以后书记、主任各管一摊，茶园承包款 2 年没有收齐。")))
        tell(
            "declined-\(spare[1].0)", -53, at: 650, "secretary",
            .listing(
                CaseID(spare[1].0),
                .decline(
                    reason: "承包款 9 月已收齐，两人分工已写明；只剩一个维度有问题，由办事处跟着办，不列入。",
                    basis: "镇党委会研究决定")))
    }

    /// The command that lists a village of the story: named before, or directly.
    mutating func listing(of village: DemoVillage, _ division: DivisionID) -> ListingCommand {
        guard let named = Self.named[village.key] else {
            return .list(
                village: division, round: round, reason: village.reason, basis: village.basis)
        }
        tell(
            "named-\(village.key)", village.listed - named.before, at: 640, named.post,
            .listing(
                village.id, .name(village: division, round: round, grounds: named.grounds)))
        return .accept(reason: village.reason, basis: village.basis)
    }
}
