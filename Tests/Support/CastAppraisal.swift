package import CunceDomain

/// The appraisal of the party secretary of 洋港 for 2026.
package enum CastAppraisal {
    package static let year = Period(.year, containing: CastCalendar.day("2026-06-01"))
    package static let file: FileID = "file-branch"

    package static func fix(_ kind: FixedSchemes.Kind, _ scheme: String) -> Command {
        .scheme(
            .fix(
                .init(
                    kind: kind, scheme: scheme, town: Cast.town, period: year, objectionDays: 10,
                    paper: "")))
    }

    package static var open: AppraisalCommand {
        .open(
            .init(
                person: CastBranch.person, post: CastBranch.post, scheme: "cadre-appraisal",
                period: year, town: Cast.town, assessor: CastPost.office.id,
                reviewer: CastPost.leader.id, decider: CastPost.secretary.id,
                raters: [
                    .init(fact: "villagers-rating", post: CastPost.cadre.id),
                    .init(fact: "town-rating", post: CastPost.areaSecretary.id),
                ]))
    }

    package static func tie(
        _ fact: FactKey, _ value: String, _ period: Period? = nil
    ) -> AppraisalCommand {
        .tie(.init(fact: fact, period: period, value: value, evidence: "记录"))
    }

    /// Everything the rules ask, handed in and decided, in January 2027.
    ///
    /// - Parameter sanction: which brings the lowest grade, whatever the score.
    package static func decide(
        in cast: Cast, _ grade: GradeKey = "qualified", sanction: Bool = false
    ) async throws {
        func send(_ command: AppraisalCommand, as post: CastPost = .office) async throws {
            try await cast.send(.appraisal(file, command), as: post)
        }
        try await send(open)
        try await send(.setTargets([.init(item: "targets", words: "渠修通")], reason: ""))
        cast.clock.set(CastCalendar.day("2027-01-05"))
        try await send(tie("targets-met", "90%"))
        try await send(tie("disclosures-missed", "0"))
        try await send(tie("collective-income", "60000"))
        try await send(tie("collective-income", "50000", year.moved(by: -1)))
        try await send(tie("sanctioned", sanction ? "是" : "否"))
        try await send(.rate("villagers-rating", value: "80", evidence: "测评表"), as: .cadre)
        try await send(.rate("town-rating", value: "90", evidence: "评议"), as: .areaSecretary)
        try await send(.handIn)
        try await send(.notify(how: .here))
        try await cast.send(
            .appraisal(file, .answer(words: "同意", isObjection: false, how: .here)),
            by: CastBranch.actor)
        try await send(.decide(grade, reason: ""), as: .secretary)
    }
}
