package import CunceDomain

/// A week of the county: both towns run a round, and the first writes its brief.
extension CastCounty {
    package static func openRounds(_ cast: Cast) async throws {
        for town in towns.indices {
            try await cast.send(
                .round(
                    .open(
                        .init(
                            id: round(town), division: towns[town].id, title: "集中整治",
                            opens: CastCalendar.opens, closes: CastCalendar.closes,
                            targets: ""))), by: office(town))
        }
    }

    /// The huddle of the week was held, and its brief waits for the signature.
    package static func compose(_ sections: [BriefSection], _ cast: Cast) async throws {
        let (round, office, week) = (round(0), office(0), CastCalendar.week)
        try await cast.send(.huddle(round, .open("h1", week: week, place: "")), by: office)
        try await cast.send(.huddle(round, .close("h1")), by: office)
        try await cast.send(
            .brief(round, .compose(week, sections: sections, head: "ab")), by: office)
    }

    package static func sign(_ cast: Cast) async throws {
        try await cast.send(.brief(round(0), .sign(CastCalendar.week)), by: secretary(0))
    }

    package static func sendUp(_ cast: Cast) async throws {
        try await cast.send(
            .brief(
                round(0), .send(CastCalendar.week, to: [leader.post], .system, word: "")),
            by: office(0))
    }

    /// A brief with one sentence in each of its sections, composed.
    package static func compose(_ cast: Cast) async throws {
        try await compose(
            ["progress", "problems", "coordination"].map {
                BriefSection(
                    key: $0,
                    paragraphs: [.init(zh: "\($0)一句。", en: "One of \($0).", entries: [1])])
            }, cast)
    }

    package static func give(
        _ id: InstructionID, to town: Int = 0, wanted: CivilDate? = nil, _ cast: Cast
    ) async throws {
        try await cast.send(
            .instruction(
                round(town),
                .give(
                    .init(
                        id: id, about: .init(), words: "三联责任人要到村。", from: leader.post,
                        way: .system, wanted: wanted))), by: leader)
    }

    /// A formal request of the first town waits for the signature.
    package static func draftRequest(_ id: FormalRequestID, _ cast: Cast) async throws {
        let text = FormalRequest.Text(
            matter: "补测绘图", addressee: leader.post, reason: "缺图。", asked: "请派员。")
        try await cast.send(
            .formalRequest(round(0), .draft(id, ask: nil, village: nil, text)), by: office(0))
    }

    package static func sendRequest(_ id: FormalRequestID, _ cast: Cast) async throws {
        try await cast.send(
            .formalRequest(round(0), .sign(id, read: nil)), by: secretary(0))
        try await cast.send(
            .formalRequest(round(0), .send(id, .system, word: "")), by: office(0))
    }
}
