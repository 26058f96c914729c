import CunceDomain
import CuncePacks
import Testing

/// Steps that hang on papers nobody answered.
@Suite struct AskingForInstruments {
    private static let ladder = """
        rungs:
          - {key: talk, label: {zh: 约谈, en: Talk}, does: talk, subjects: [unit, party]}
        triggers:
          - key: overdue
            label: {zh: 逾期未复, en: No reply in time}
            unit-kinds: [village]
            when: {instrument: notice, state: overdue}
            proposes: [{rung: talk}]
          - key: three
            label: {zh: 半年三次, en: Three in half a year}
            roles: [secretary]
            when: {instrument: notice, times: 3, within: 6 months}
            proposes: [{rung: talk}]
          - key: unclosed
            label: {zh: 未销号, en: Not closed}
            unit-kinds: [village]
            when: {instrument: card, state: open, times: 2}
            proposes: [{rung: talk}]
        """

    private let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": "unit-kinds:\n  - {key: village, label: {zh: 村, en: Village}}\n",
            "instruments.yaml": """
            instruments:
              - {key: notice, label: {zh: 整改通知, en: Notice}, kind: notice, to: [unit], reply-within: 10 days, reply-from: received}
              - {key: card, label: {zh: 督办单, en: Card}, kind: supervision-card, to: [unit]}
            """,
            "ladder.yaml": ladder,
        ])

    /// Triggers of the village or its secretary that hold.
    private func proposed(_ issued: String?, on day: String) throws -> [String] {
        try answers(issued, on: day).filter { $0.finding.verdict == .yes }
            .map { "\($0.trigger) \($0.subject ?? "")" }
    }

    private func answers(_ issued: String?, on day: String) throws -> [ProposalsReport
        .ProposalReport]
    {
        let posts = """
            units: [{key: v1, kind: village}]
            posts: [{key: s1, role: secretary, of: v1}]

            """
        return try pack.report(posts + (issued.map { "issued:\n\($0)\n" } ?? ""), on: day)
            .proposals.proposals
    }

    @Test(arguments: [
        ("2026-03-12", [String]()), ("2026-03-13", ["overdue v1"]),
    ])
    func `are overdue from the day after the reply was due`(
        day: String, triggers: [String]
    ) throws {
        let issued = "  - {instrument: notice, to: v1, on: 2026-03-01, received: 2026-03-02}"

        #expect(try proposed(issued, on: day) == triggers)
    }

    @Test(arguments: ["answered: 2026-03-20", "closed: 2026-03-20"])
    func `are overdue no more once they were answered or closed`(more: String) throws {
        let issued =
            "  - {instrument: notice, to: v1, on: 2026-03-01, received: 2026-03-02, \(more)}"

        #expect(try proposed(issued, on: "2026-03-19") == ["overdue v1"])
        #expect(try proposed(issued, on: "2026-03-20") == [])
    }

    @Test(arguments: [
        ("2026-07-01", ["three s1"]), ("2026-07-02", []),
    ])
    func `count for a post those of its unit, within a time both ends of which are in it`(
        day: String, triggers: [String]
    ) throws {
        let issued = ["2026-01-01", "2026-05-01", "2026-06-30"].map {
            "  - {instrument: notice, to: v1, on: \($0), received: \($0), answered: \($0)}"
        }.joined(separator: "\n")

        #expect(try proposed(issued, on: day) == triggers)
    }

    @Test func `are open until they are closed, answered or not`() throws {
        let issued = """
              - {instrument: card, to: v1, on: 2026-01-01, answered: 2026-01-02}
              - {instrument: card, to: v1, on: 2026-02-01}
              - {instrument: card, to: v1, on: 2026-03-01, closed: 2026-04-01}
            """

        #expect(try proposed(issued, on: "2026-02-28") == ["unclosed v1"])
        #expect(try proposed(issued, on: "2026-05-01") == ["unclosed v1"])
        #expect(try proposed(issued, on: "2026-01-31") == [])
    }

    @Test func `leave open what is not told: the papers, or the day one was received`() throws {
        let untold = try answers(nil, on: "2026-03-13")
        let undated = try answers(
            "  - {instrument: notice, to: v1, on: 2026-03-01}", on: "2026-03-13")

        #expect((untold + undated).allSatisfy { $0.finding.verdict == .open })
        #expect(untold.map(\.trigger) == ["overdue", "three", "unclosed"])
        #expect(undated.map(\.trigger) == ["overdue"])
        #expect(undated.first?.finding.missing.map(\.fact) == ["notice"])
    }

    @Test func `are named by a key of the pack`() {
        let wrong = pack.with(
            Self.ladder.replacing("instrument: card", with: "instrument: cord"),
            as: "ladder.yaml")

        #expect(
            wrong.complaints == [
                "ladder.yaml:17: triggers[2].when.instrument: expected the key of a instrument, "
                    + "got \"cord\""
            ])
    }
}
