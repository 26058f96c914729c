import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// By-elections of a village, by the figures of law as they ship.
@Suite struct FillingAVacancy {
    private let cast: Cast
    private let chair: PostID = "post-chair"
    private let id: ByElectionID = "election-1"
    private let voteOn = CastCalendar.opens

    init() async throws {
        cast = try await Cast(on: CastCalendar.opens.adding(days: 3))
        try await cast.send(
            .roster(
                .openPost(
                    chair, role: "village-committee-chair", division: CastVillage.yanggang.id,
                    designation: "")), happened: voteOn.adding(days: -30))
    }

    private func announce(as post: CastPost = .office) async throws {
        try await cast.send(
            .election(
                .announce(
                    id,
                    .init(
                        post: chair, body: .representatives, voteOn: voteOn,
                        basis: "村民代表会议定"))), as: post, happened: voteOn.adding(days: -5))
    }

    private func vote(_ entitled: Int, _ present: Int, _ votes: Int) async throws {
        try await cast.send(
            .election(.settleCandidates(id, count: 2)), happened: voteOn.adding(days: -2))
        try await cast.send(
            .election(
                .hold(id, .init(entitled: entitled, present: present, votes: votes))),
            happened: voteOn)
    }

    private func seat(_ person: PersonID = CastPost.group.person) async throws {
        try await cast.send(
            .election(
                .seat(id, person, from: voteOn.adding(days: 1), termUntil: CastCalendar.closes)))
    }

    private func county() async throws -> County {
        let cache = cast.store.cache
        return try await cast.store.main.read { connection in
            try StreamReading.current(
                County.self, StreamName.county(Cast.town), cache: cache, on: connection
            ).state
        }
    }

    @Test func `ends with whoever was elected on the post, in one commit`() async throws {
        try await announce()
        try await vote(36, 24, 13)

        try await seat()

        let county = try await county()
        let tenure = try #require(county.roster.posts[chair]?.tenure)
        #expect(tenure.person == CastPost.group.person)
        #expect(tenure.filling.way == .byElection)
        #expect(tenure.filling.term?.until == CastCalendar.closes)
        #expect(county.elections.election(id)?.seated?.person == CastPost.group.person)
    }

    @Test(arguments: [(36, 23, 23, true), (36, 24, 12, false)])
    func `puts nobody on the post without the majority, and says what is missing`(
        entitled: Int, present: Int, votes: Int, tooFewCame: Bool
    ) async throws {
        try await announce()
        try await vote(entitled, present, votes)
        let law = try #require(cast.desk.law.election(of: .committee, by: .representatives))

        let missing: ByElectionRefusal =
            tooFewCame
            ? .turnoutMissing(least: 24, of: 36, law.reference)
            : .majorityMissing(least: 13, of: 24, law.reference)
        await #expect(throws: Refusal.election(missing)) { try await seat() }
        #expect(try await county().roster.posts[chair]?.holder == nil)
    }

    @Test func `lets nobody onto the post beside it while it runs`() async throws {
        try await announce()

        await #expect(throws: Refusal.roster(.byElectionRuns)) {
            try await cast.send(
                .roster(.takePost(chair, CastPost.group.person, from: cast.desk.today)))
        }
    }

    @Test func `keeps somebody off who sits on the supervision body, and records nothing`()
        async throws
    {
        try await cast.send(
            .roster(
                .openPost(
                    "post-watch", role: "village-supervision-chair",
                    division: CastVillage.yanggang.id, designation: "")))
        try await cast.send(
            .roster(.takePost("post-watch", CastPost.cadre.person, from: cast.desk.today)))
        try await announce()
        try await vote(36, 30, 20)
        let clash = try #require(cast.desk.law.clash(.committee, .supervision))

        await #expect(throws: Refusal.roster(.clashes(clash, "post-watch"))) {
            try await seat(CastPost.cadre.person)
        }
        #expect(try await county().elections.election(id)?.isRunning == true)
    }

    @Test(arguments: CastPost.allCases)
    func `is written down by the organisation office and nobody else`(post: CastPost)
        async throws
    {
        guard post != .office else { return try await announce() }

        await #expect(throws: Refusal.access(.notAllowed(.recordElection))) {
            try await announce(as: post)
        }
    }
}
