import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Foundation
import Testing

@Suite struct KeepingASealedFile {
    private let file: FileID = "file-1"
    private let words = "三项重大事项没有经过四议两公开"

    /// The resident cadre is talked with on a ground of the case's own ladder.
    private var proposal: Command {
        .action(
            file,
            .propose(
                .init(
                    person: CastPost.cadre.person, post: CastPost.cadre.id, rung: "talk",
                    ground: "careless", trigger: nil, facts: words, evidence: "会议记录",
                    isPartyMember: false, confirms: true, checker: CastPost.leader.id,
                    decider: CastPost.secretary.id)))
    }

    private func state(_ cast: Cast) async throws -> PersonnelAction {
        let key = try #require(try await cast.store.keys.read { try FileKey.find(file, on: $0) })
        let cache = cast.store.cache
        return try await cast.store.main.read {
            try SealedFiles.open(PersonnelAction.self, key, cache: cache, on: $0).state
        }
    }

    @Test func `takes a step from its proposal to its talk`() async throws {
        let cast = try await Cast()
        try await cast.send(proposal)
        try await cast.send(.action(file, .check(.confirmed, words: "属实")), as: .leader)
        try await cast.send(
            .action(
                file,
                .decide(
                    .init(isTaken: true, reason: "属实", confirms: true, until: nil, source: ""))),
            as: .secretary)
        try await cast.send(
            .action(
                file,
                .talk(
                    .init(
                        place: "镇", recorder: "记录员", reason: "一", explanation: "二",
                        pointedOut: "三", measures: "四"))))

        let state = try await state(cast)
        #expect(state.stage == .inEffect)
        #expect(state.proposal?.value.facts == words)
    }

    @Test func `leaves nothing to read in the journal, not even what kind it is`() async throws {
        let cast = try await Cast()
        try await cast.send(proposal)
        let entries = try await cast.store.main.read { connection in
            try connection.rows(
                "SELECT event, body, sealed FROM entries WHERE stream LIKE 'file/%'", []
            ) { row in
                (event: try row.text(0), body: try row.bytes(1), sealed: try row.optionalBytes(2))
            }
        }

        #expect(entries.map(\.event) == ["file.written.v1"])
        for entry in entries {
            let body = String(decoding: entry.body, as: UTF8.self)
            #expect(!body.contains(words) && !body.contains("proposed") && !body.contains("talk"))
            #expect(!body.contains(CastPost.cadre.person.text))
            #expect(entry.sealed == nil)
        }
    }

    @Test func `is unknown to everybody without a part in it`() async throws {
        let cast = try await Cast()
        try await cast.send(proposal)
        for post in [CastPost.otherCadre, .group, .areaSecretary, .administrator, .countyLeader] {
            await #expect(throws: Refusal.action(.unknown), "\(post)") {
                try await cast.send(.action(file, .check(.confirmed, words: "属实")), as: post)
            }
        }
        await #expect(throws: Refusal.action(.unknown)) {
            try await cast.send(.action("no-such-file", .end(words: "满")))
        }
    }

    @Test func `holds no entry to be corrected or withdrawn, not even for its author`()
        async throws
    {
        let cast = try await Cast()
        let receipt = try await cast.desk.submit(
            Request(
                id: "command-sealed", actor: CastPost.office.actor,
                happenedOn: cast.clock.now.day, command: proposal))
        let entry = try #require(receipt.entries?.first)
        for number in [entry, entry + 1] {
            await #expect(throws: Refusal.correction(.unknownEntry)) {
                try await cast.send(.withdraw(.init(entry: number, reason: "写错了")))
            }
        }
        #expect(try await cast.desk.undoable(receipt) == nil)
        await #expect(throws: Refusal.correction(.standsForGood)) {
            try await cast.send(.undo("command-sealed"))
        }
    }

    @Test func `is nobody else's to propose under the same id`() async throws {
        let cast = try await Cast()
        try await cast.send(proposal)
        let warning = Command.action(
            file,
            .propose(
                .init(
                    person: CastPost.cadre.person, post: CastPost.cadre.id, rung: "warning",
                    ground: "careless", trigger: nil, facts: words, evidence: "会议记录",
                    isPartyMember: false, confirms: true, checker: nil, decider: nil)))

        await #expect(throws: Refusal.request(.sameIDOtherContent)) {
            try await cast.send(warning, as: .secretary)
        }
        #expect(try await state(cast).proposal?.value.rung == "talk")
    }

    @Test func `cannot be read any more once its key is gone`() async throws {
        let cast = try await Cast()
        try await cast.send(proposal)
        try await cast.store.keys.write { try FileKey.destroy(file, on: $0) }

        #expect(try await cast.store.keys.read { try FileKey.find(file, on: $0) } == nil)
        await #expect(throws: Refusal.action(.unknown)) {
            try await cast.send(.action(file, .check(.confirmed, words: "属实")), as: .leader)
        }
        // The journal is as whole as before.
        _ = try await cast.store.main.read { try JournalReading.verify($0) }
    }

    @Test func `gives the same receipt to the same proposal sent twice`() async throws {
        let cast = try await Cast()
        let request = Request(
            id: "command-twice", actor: CastPost.office.actor, happenedOn: cast.clock.now.day,
            command: proposal)

        let first = try await cast.desk.submit(request)
        #expect(try await cast.desk.submit(request) == first)
        #expect(try await state(cast).statements.isEmpty)
    }

    @Test func `takes one post of an adjustment and leaves the others`() async throws {
        let cast = try await Cast()
        let cadre = CastPost.cadre
        try await cast.send(
            .roster(
                .openPost("post-second", role: cadre.role, division: Cast.town, designation: "丙")),
            as: .administrator)
        try await cast.send(
            .roster(.takePost("post-second", cadre.person, from: cast.clock.now.day)),
            as: .administrator)
        try await cast.send(
            .action(
                file,
                .propose(
                    .init(
                        person: cadre.person, post: cadre.id, rung: "adjustment",
                        ground: "not-up-to-it", trigger: nil, facts: words, evidence: "验收情况",
                        isPartyMember: false, confirms: true, checker: CastPost.leader.id,
                        decider: CastPost.secretary.id))))
        let last = cast.clock.now.day.adding(days: 5)
        try await cast.send(.action(file, .notify(how: .inPerson, answerBy: last)))
        try await cast.send(.action(file, .state(words: "我尽力了", how: .here, pages: 0)), as: .cadre)
        try await cast.send(.action(file, .check(.confirmed, words: "属实")), as: .leader)
        try await cast.send(
            .action(
                file,
                .decide(
                    .init(isTaken: true, reason: "属实", confirms: true, until: nil, source: ""))),
            as: .secretary)
        try await cast.send(.action(file, .deliver(how: .inPerson)))

        let held = try await cast.store.main.read { try PostRows.held(by: cadre.person, on: $0) }
        #expect(held.map(\.id) == ["post-second"])
    }
}
