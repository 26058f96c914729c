import CunceDomain

/// The case as far as the tests begin with it.
extension CaseAtWork {
    static func listed() throws -> CaseAtWork {
        var work = CaseAtWork()
        try work.ask(
            .listing(
                .list(
                    village: Cast.village, round: Cast.round, reason: "集体经济薄弱", basis: "党委会")))
        return work
    }

    /// Problem `p1` among the people; the other dimensions are clear.
    static func looked() throws -> CaseAtWork {
        var work = try listed()
        try work.ask(.diagnosis(.recordProblem(.people("p1"))))
        for dimension in [Dimension.affairs, .funds, .drive] {
            try work.ask(.diagnosis(.findClear(dimension, note: "")))
        }
        return work
    }

    static func diagnosed() throws -> CaseAtWork {
        var work = try looked()
        try work.ask(.diagnosis(.submit))
        return work
    }

    /// A draft with measure `m1` against `p1`, led, and task `t1` of it.
    static func drafted() throws -> CaseAtWork {
        var work = try diagnosed()
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m1", lead: Cast.leaderPost))))
        try work.ask(.task(.add(.of("m1", id: "t1"))))
        return work
    }

    /// Handed in by the cadre.
    static func waiting() throws -> CaseAtWork {
        var work = try drafted()
        try work.ask(.plan(.submit))
        return work
    }

    static func underWay() throws -> CaseAtWork {
        var work = try waiting()
        try work.ask(.plan(.approve(note: "")), by: Cast.secretary)
        return work
    }

    /// Task `t1` done by the cadre.
    static func done() throws -> CaseAtWork {
        var work = try underWay()
        try work.ask(.task(.finish("t1", proof: "账目已公开")))
        return work
    }

    /// Problem `p1` said to be solved by the cadre.
    static func solved() throws -> CaseAtWork {
        var work = try done()
        try work.ask(.diagnosis(.solve("p1", proof: "账目公开满一个月")))
        return work
    }

    /// Problem `p1` verified by the leader.
    static func verified() throws -> CaseAtWork {
        var work = try solved()
        try work.ask(.diagnosis(.verify("p1", proof: "复查无异议")), by: Cast.leader)
        return work
    }

    /// Legacy affair `a1` in a diagnosis that was handed in.
    static func withAnAffair() throws -> CaseAtWork {
        var work = try looked()
        try work.ask(
            .diagnosis(
                .recordProblem(
                    .init(
                        id: "a1", dimension: .affairs, type: "affairs-type", title: "返回地没分清",
                        severity: .heavy, since: nil, evidence: "会议纪要"))))
        try work.ask(.diagnosis(.submit))
        return work
    }
}

extension DiagnosisCommand.ProblemDraft {
    static func people(
        _ id: ProblemID, type: String = "people-type", title: String = "村干部能力弱",
        since: CivilDate? = nil, evidence: String = "入户座谈", cause: String = "",
        voices: Int? = nil
    ) -> Self {
        .init(
            id: id, dimension: .people, type: type, title: title, severity: .middle,
            since: since, evidence: evidence, cause: cause, voices: voices)
    }
}

extension TaskCommand.TaskDraft {
    static func against(
        _ problem: ProblemID, id: TaskID, due: CivilDate = Cast.monday.adding(days: 14)
    ) -> Self {
        .init(
            id: id, measure: nil, origin: .problem(problem), title: "逐户核面积",
            owner: Cast.cadrePost, due: due, proof: "确认单")
    }
}

extension PlanCommand.MeasureDraft {
    static func against(
        _ problems: [ProblemID], id: MeasureID, workstream: WorkstreamKey = "lead",
        lead: PostID? = nil
    ) -> Self {
        .init(id: id, title: "结对帮带", workstream: workstream, answers: problems, lead: lead)
    }
}

extension TaskCommand.TaskDraft {
    static func of(
        _ measure: MeasureID?, id: TaskID, owner: PostID = Cast.cadrePost,
        due: CivilDate = Cast.monday.adding(days: 14), title: String = "公开村账"
    ) -> Self {
        .init(id: id, measure: measure, title: title, owner: owner, due: due, proof: "公示照片")
    }
}
