package import CunceDomain
package import CunceStore

/// What tests need done before they begin, in the fewest words.
extension Cast {
    package func openRound(
        _ id: RoundID = Cast.round, title: String = "2026年下半年后进村集中整治",
        opens: CivilDate = CastCalendar.opens, closes: CivilDate = CastCalendar.closes
    ) async throws {
        try await send(
            .round(
                .open(
                    .init(
                        id: id, division: Cast.town, title: title, opens: opens,
                        closes: closes, targets: ""))))
    }

    @discardableResult
    package func list(
        _ village: CastVillage, round: RoundID = Cast.round, as kase: CaseID? = nil
    ) async throws -> Receipt {
        try await send(
            .listing(
                kase ?? village.kase,
                .list(village: village.id, round: round, reason: "村账三年没有公开", basis: "镇党委会")))
    }

    @discardableResult
    package func record(
        _ dimension: Dimension, _ severity: Severity, in village: CastVillage
    ) async throws -> Receipt {
        let type = programme.problemTypes(in: dimension).first?.key.text ?? ""
        return try await send(
            .diagnosis(
                village.kase,
                .recordProblem(
                    .init(
                        id: village.problem(dimension), dimension: dimension, type: type,
                        title: "\(village.name)的问题", severity: severity, since: nil,
                        evidence: "入户走访"))))
    }

    /// One heavy problem of affairs, nothing else found, handed in.
    package func diagnose(_ village: CastVillage) async throws {
        try await record(.affairs, .heavy, in: village)
        for dimension in Dimension.allCases where dimension != .affairs {
            try await send(.diagnosis(village.kase, .findClear(dimension, note: "")))
        }
        try await send(.diagnosis(village.kase, .submit))
    }

    /// A plan of one measure and some tasks, owned by the resident cadre, handed in by the office.
    ///
    /// - Parameter due: the due day of each task, numbered from 1.
    package func plan(_ village: CastVillage, due: [CivilDate]) async throws {
        let kase = village.kase
        let stream = programme.workstreams.first?.key ?? ""
        try await send(
            .plan(
                kase,
                .addMeasure(
                    .init(
                        id: village.measure, title: "清账公开", workstream: stream,
                        answers: [village.problem(.affairs)], lead: CastPost.cadre.id))))
        for (index, day) in due.enumerated() {
            try await send(
                .task(
                    kase,
                    .add(
                        .init(
                            id: village.task(index + 1), measure: village.measure,
                            title: "任务\(index + 1)", owner: CastPost.cadre.id, due: day,
                            proof: ""))))
        }
        try await send(.plan(kase, .submit))
    }

    package func approve(_ village: CastVillage) async throws {
        try await send(.plan(village.kase, .approve(note: "")), as: .secretary)
    }

    /// Listed, diagnosed, planned and approved on the day of the clock.
    package func bringUnderWay(_ village: CastVillage, due: [CivilDate]) async throws {
        try await list(village)
        try await diagnose(village)
        try await plan(village, due: due)
        try await approve(village)
    }

    @discardableResult
    package func link(
        _ post: CastPost, as slot: LinkSlotKey, to village: CastVillage, from: CivilDate
    ) async throws -> Receipt {
        try await send(.link(village.kase, .link(slot, post.id, from: from)))
    }

    @discardableResult
    package func visit(
        _ village: CastVillage, _ id: VisitID, by posts: [CastPost] = [.cadre],
        text: String = "账已贴在村务栏。", ask: String = "", happened: CivilDate? = nil
    ) async throws -> Receipt {
        try await send(
            .visit(
                village.kase,
                .record(.init(id: id, text: text, ask: ask, participants: posts.map(\.id)))),
            as: .office, happened: happened)
    }

    /// Opens the week's huddle, takes one decision that becomes a task, and closes it.
    package func huddle(
        in week: ISOWeek, deciding task: TaskID, for village: CastVillage, due: CivilDate
    ) async throws {
        let id = HuddleID("huddle-\(week.monday)")
        try await send(.huddle(Cast.round, .open(id, week: week, place: "镇会议室")))
        try await send(
            .huddle(
                Cast.round,
                .decide(
                    id,
                    .init(
                        id: DecisionID("decision-\(task)"), kase: village.kase,
                        village: village.id, text: "班子成员到工地见户主", isAsk: false,
                        task: .init(id: task, owner: CastPost.leader.id, due: due)))))
        try await send(.huddle(Cast.round, .close(id)))
    }
}
