import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct NamingACandidate {
    private func name(
        _ cast: Cast, _ village: CastVillage = .yanggang, as kase: CaseID = "named",
        by post: CastPost = .leader
    ) async throws {
        try await cast.send(
            .listing(
                kase, .name(village: village.id, round: Cast.round, grounds: "旧账不清")), as: post)
    }

    private func candidates(_ cast: Cast) async throws -> [CandidateSummary] {
        try await cast.store.main.read { try CandidateRows.list(of: Cast.round, on: $0) }
    }

    @Test func `is for those who know the villages; deciding is not theirs`() async throws {
        let cast = try await Cast()
        try await cast.openRound()

        await #expect(throws: Refusal.access(.notAllowed(.nameCandidate))) {
            try await name(cast, by: .cadre)
        }
        try await name(cast)
        await #expect(throws: Refusal.access(.notAllowed(.listVillage))) {
            try await cast.send(
                .listing("named", .accept(reason: "因", basis: "会")), as: .areaSecretary)
        }
    }

    @Test func `happens once while nobody has decided`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await name(cast)

        await #expect(throws: Refusal.listing(.alreadyNamed("named"))) {
            try await name(cast, as: "again", by: .areaSecretary)
        }
        await #expect(throws: Refusal.listing(.alreadyNamed("named"))) {
            try await cast.list(.yanggang)
        }
        await #expect(throws: Refusal.request(.notListedYet)) {
            try await cast.send(.diagnosis("named", .findClear(.drive, note: "")))
        }
    }

    @Test func `can come again after it was decided not to list it`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await name(cast)
        try await cast.send(
            .listing("named", .decline(reason: "年内可了", basis: "党委会")), as: .secretary)

        try await name(cast, as: "again")
        try await cast.send(
            .listing("again", .accept(reason: "没有了", basis: "党委会")), as: .secretary)

        let known = try await candidates(cast)
        #expect(known.map(\.state) == [.listed, .declined])
        #expect(known.map { $0.decided?.reason } == ["没有了", "年内可了"])
        let cases = try await cast.store.main.read { try CaseQueries.list(of: Cast.round, on: $0) }
        #expect(cases.map(\.id) == ["again"])
    }

    @Test func `is decided by one of two who decide in the same moment`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await name(cast)

        let answers = await withTaskGroup(of: String.self) { group in
            for (post, command) in [
                (CastPost.secretary, ListingCommand.accept(reason: "因", basis: "会")),
                (.office, .decline(reason: "因", basis: "会")),
            ] {
                group.addTask {
                    do {
                        try await cast.send(.listing("named", command), as: post)
                        return "taken"
                    } catch Refusal.listing(.alreadyDecided) {
                        return "late"
                    } catch { return "\(error)" }
                }
            }
            return await group.reduce(into: [String]()) { $0.append($1) }
        }

        #expect(answers.sorted() == ["late", "taken"])
    }

    @Test func `can be put right until somebody decides`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await name(cast)
        let entry = try #require(try await candidates(cast).first?.namedEntry)
        let better = Command.correct(
            .init(entry: entry, changes: ["grounds": "旧账三年不清"], reason: "写短了"))

        try await cast.send(better, as: .leader)

        #expect(try await candidates(cast).map(\.grounds) == ["旧账三年不清"])
        try await cast.send(
            .listing("named", .decline(reason: "因", basis: "会")), as: .secretary)
        await #expect(throws: Refusal.correction(.standsForGood)) {
            try await cast.send(
                .correct(.init(entry: entry, changes: ["grounds": "另写"], reason: "改")),
                as: .leader)
        }
    }
}
