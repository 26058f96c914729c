import CunceDomain

/// Vacancies in villages and how they are filled, and a study tour.
extension DemoStory {
    /// A seat of 龙安's committee was filled by a vote of its representatives; in 洋港 the villagers
    /// vote next week.
    mutating func tellTeams() {
        tell(
            "leave-committee-longan", -70, at: 1_030, "office",
            .roster(.leavePost("committee-longan", until: day(-70))))
        tell(
            "election-longan", -52, at: 620, "office",
            .election(
                .announce(
                    "election-longan",
                    .init(
                        post: "committee-longan", body: .representatives, voteOn: day(-38),
                        basis: "村民代表会议定，贴在村务栏。"))))
        tell(
            "election-longan-candidates", -45, at: 620, "office",
            .election(.settleCandidates("election-longan", count: 2)))
        tell(
            "election-longan-vote", -38, at: 1_010, "office",
            .election(
                .hold("election-longan", .init(entitled: 36, present: 31, votes: 19))))
        tell(
            "election-longan-person", -36, at: 540, "office",
            .registerPerson("person-committee-longan-b", name: "村委会委员龙安", contact: ""))
        tell(
            "election-longan-seat", -36, at: 541, "office",
            .election(
                .seat(
                    "election-longan", "person-committee-longan-b", from: day(-36),
                    termUntil: nil)))
        tell(
            "leave-committee-yanggang", -40, at: 1_030, "office",
            .roster(.leavePost("committee-yanggang", until: day(-40))))
        tell(
            "election-yanggang", -16, at: 630, "office",
            .election(
                .announce(
                    "election-yanggang",
                    .init(
                        post: "committee-yanggang", body: .voters, voteOn: day(6),
                        basis: "村民选举委员会公告，名单同日张榜。"))))
        tell(
            "election-yanggang-candidates", -5, at: 640, "office",
            .election(.settleCandidates("election-yanggang", count: 2)))
    }

    /// 溪坑店 and 殿后 look at a village that does well; each brings something home.
    mutating func tellTour() {
        tell(
            "tour-baiyang", -47, at: 1_050, "office",
            .tour(
                round,
                .record(
                    .init(
                        id: "tour-baiyang", place: "外县柏洋村",
                        participants: [
                            "area-a", "cadre-a", "branch-xikengdian", "chair-xikengdian",
                            "branch-dianhou", "branch-changshan",
                        ], from: day(-48), until: day(-47), aim: "看集体经济和议事规矩怎么起步",
                        learnt: "先有一件大家都用得上的小事，再谈项目；账每月 5 日上墙，村民自己来对。",
                        payment: .init(payer: "镇财政", amount: 680_000)))))
        tell(
            "tour-baiyang-bus", -46, at: 560, "office",
            .tour(round, .pay("tour-baiyang", payer: "县农业农村局", amount: 120_000)))
        // What came home was in the plan already: the tour says which tasks it changed.
        tell(
            "tour-baiyang-xikengdian", -45, at: 570, "office",
            .tour(
                round,
                .adopt(
                    "tour-baiyang",
                    .init(kase: "case-xikengdian", task: "task-xikengdian-14", new: nil))))
        tell(
            "tour-baiyang-dianhou", -45, at: 575, "office",
            .tour(
                round,
                .adopt(
                    "tour-baiyang",
                    .init(kase: "case-dianhou", task: "task-dianhou-08", new: nil))))
    }
}
