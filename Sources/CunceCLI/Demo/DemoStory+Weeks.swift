import CunceDomain

/// The weekly rhythm: a huddle each week, its decisions, the brief that came out of it.
extension DemoStory {
    static let weeks = 14

    /// On Fridays; this week's today, if it is not Friday yet.
    func huddleDay(_ weeksAgo: Int) -> CivilDate {
        let week = ISOWeek(containing: day(-7 * weeksAgo))
        let friday = week.monday.adding(days: 4)
        return friday < today ? friday : today
    }

    mutating func tellWeeks() {
        for weeksAgo in (0..<Self.weeks).reversed() { huddle(weeksAgo) }
    }

    /// Every Wednesday the office puts the week before on record; the last one waits for a press.
    mutating func tellClosings() {
        for weeksAgo in (2..<Self.weeks).reversed() {
            let week = ISOWeek(containing: day(-7 * weeksAgo))
            closeWeeks(
                "close-\(week.description.lowercased())", week.sunday.adding(days: 3), at: 600)
        }
        let washedOut = ISOWeek(containing: day(-21))
        excuse(
            "excuse-road", washedOut.sunday.adding(days: 1), at: 560, washedOut, .roadClosed,
            "县道塌方，周四到周日不通。")
    }

    private mutating func huddle(_ weeksAgo: Int) {
        let day = huddleDay(weeksAgo)
        let week = ISOWeek(containing: day)
        let id = HuddleID("huddle-\(week.description.lowercased())")
        tell(
            id.text, day, at: 870, "office",
            .huddle(round, .open(id, week: week, place: "镇 2 号会议室")))
        let minute = DemoMinutes.all[weeksAgo % DemoMinutes.all.count]
        tell(
            "minute-\(id)", day, at: 885, "office",
            .huddle(
                round, .minute(id, village: villages[minute.village], text: minute.text)))
        decide(id, weeksAgo, day)
        besides(id, weeksAgo, day)
        tell("close-\(id)", day, at: 950, "office", .huddle(round, .close(id)))
        compose("brief-\(week.description.lowercased())", day, at: 985, week)
        guard weeksAgo > 0 else { return }
        tell(
            "sign-\(week.description.lowercased())", day, at: 1_050, "secretary",
            .brief(round, .sign(week)))
    }

    /// What a meeting has besides: a topic somebody added, an errand of the town, an absence.
    private mutating func besides(_ id: HuddleID, _ weeksAgo: Int, _ day: CivilDate) {
        let week = ISOWeek(containing: day)
        if weeksAgo == 0 {
            tell(
                "topic-0", day, at: 840, "office",
                .huddle(
                    round, .addTopic(week, village: nil, text: "十二月初的自查怎么排")))
        }
        if weeksAgo == 1 {
            tell(
                "absence-1", day, at: 872, "office",
                .huddle(round, .noteAbsence(id, PostID("area-b"), reason: "县里开会")))
        }
        guard let errand = DemoMinutes.errands.first(where: { $0.weeksAgo == weeksAgo }) else {
            return
        }
        let decision = DecisionID("errand-\(weeksAgo)")
        tell(
            decision.text, day, at: 940, "office",
            .huddle(
                round,
                .decide(
                    id,
                    .init(
                        id: decision, kase: nil, village: nil, text: errand.text, isAsk: false,
                        task: nil,
                        errand: .init(
                            owner: PostID(errand.owner), due: day.adding(days: errand.days))))))
        guard let result = errand.result else { return }
        tell(
            "settle-\(decision)", day.adding(days: errand.days), at: 600, errand.owner,
            .huddle(round, .settle(id, decision, result: result)))
    }

    /// Decisions that became tasks, and what was asked of the county.
    private mutating func decide(_ id: HuddleID, _ weeksAgo: Int, _ day: CivilDate) {
        for village in DemoTown.villages {
            for (place, task) in village.tasks.enumerated() where task.huddle == weeksAgo {
                let task = village.tasks[place]
                let decision = DecisionID("decision-\(village.key)-\(place)")
                tell(
                    decision.text, day, at: 900 + place, "office",
                    .huddle(
                        round,
                        .decide(
                            id,
                            .init(
                                id: decision, kase: village.id, village: villages[village.key],
                                text: task.title, isAsk: false,
                                task: .init(
                                    id: taskID(place, village), owner: PostID(task.owner),
                                    due: self.day(task.due))))))
            }
        }
        for (place, ask) in DemoMinutes.asks.enumerated() where ask.weeksAgo == weeksAgo {
            let decision = DecisionID("ask-\(place)")
            tell(
                decision.text, day, at: 930 + place, "office",
                .huddle(
                    round,
                    .decide(
                        id,
                        .init(
                            id: decision, kase: CaseID("case-\(ask.village)"),
                            village: villages[ask.village], text: ask.text, isAsk: true,
                            task: nil))))
        }
    }
}
