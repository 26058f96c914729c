import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// What a supporter may say, signed in or through a link.
@Suite struct ReportingOnAPromise {
    private static let water = supporter("water")
    private static let roads = supporter("roads")
    /// Belongs to another place than the village it helps.
    private static let far = supporter("far", path: "/9/")

    private static func supporter(_ key: String, path: String = "/1/") -> Actor {
        Actor(
            person: PersonID("person-\(key)"), post: PostID("post-\(key)"),
            role: "county-department", standing: .supporter, path: path)
    }

    private func send(_ cast: Cast, _ id: CommandID, _ command: Command, as actor: Actor)
        async throws
    {
        try await cast.desk.submit(
            Request(id: id, actor: actor, happenedOn: cast.clock.now.day, command: command))
    }

    /// A listed village, two departments paired with it, a promise of the first.
    private func promised() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        for actor in [Self.water, Self.roads, Self.far] {
            try await cast.send(
                .roster(
                    .openPost(
                        actor.post, role: actor.role, division: Cast.town,
                        designation: actor.post.text)), as: .administrator)
            guard actor.post != Self.far.post else { continue }
            try await cast.send(
                .support(
                    CastVillage.yanggang.kase,
                    .pair("county-department", actor.post, from: cast.clock.now.day, term: nil)))
        }
        try await cast.send(
            .promise(
                CastVillage.yanggang.kase,
                .make(
                    .init(
                        id: "promise-1", supporter: Self.water.post, kind: .money,
                        title: "管材款", amount: 5_000_000, due: CastCalendar.friday))))
        return cast
    }

    private func arrival(_ id: ArrivalID, linkFrom: PersonID? = nil) -> Command {
        .promise(
            CastVillage.yanggang.kase,
            .reportArrival(
                "promise-1", id, amount: 100, voucher: "回单", linkFrom: linkFrom))
    }

    private func confirm(_ id: ArrivalID) -> Command {
        .promise(CastVillage.yanggang.kase, .confirm("promise-1", id, note: ""))
    }

    @Test func `is for the supporter that made it, and for no other`() async throws {
        let cast = try await promised()

        try await send(cast, "report-1", arrival("a1"), as: Self.water)
        await #expect(throws: Refusal.access(.notAllowed(.reportPromise))) {
            try await send(cast, "report-2", arrival("a2"), as: Self.roads)
        }
        await #expect(throws: Refusal.access(.notAllowed(.reportPromise))) {
            try await send(cast, "report-3", arrival("a3"), as: Self.far)
        }
    }

    @Test func `takes vouchers from the supporter that made it, and from no other`() async throws {
        let cast = try await promised()
        let name = String(repeating: "a", count: 64)
        let voucher = Command.attachment(
            CastVillage.yanggang.kase,
            .add(
                [
                    .init(
                        id: "voucher-1",
                        file: AttachedFile(
                            file: name, original: name, bytes: 10, kind: .png, name: "回单.png"))
                ], to: .promise("promise-1"), words: ""))

        for (id, actor) in [("attach-1", Self.roads), ("attach-2", Self.far)] {
            await #expect(throws: Refusal.access(.notAllowed(.attach))) {
                try await send(cast, CommandID(id), voucher, as: actor)
            }
        }
        // It comes as far as the file, which nobody sent.
        await #expect(throws: Blobs.Fault.missing(name)) {
            try await send(cast, "attach-3", voucher, as: Self.water)
        }
    }

    @Test func `leaves making, using and confirming to others`() async throws {
        let cast = try await promised()
        try await send(cast, "report-1", arrival("a1"), as: Self.water)
        let use = Command.promise(
            CastVillage.yanggang.kase,
            .reportUse("promise-1", amount: 100, purpose: "买管材", voucher: ""))

        await #expect(throws: Refusal.access(.notAllowed(.managePromises))) {
            try await send(cast, "use-1", use, as: Self.water)
        }
        await #expect(throws: Refusal.access(.notAllowed(.confirmPromise))) {
            try await send(cast, "confirm-1", confirm("a1"), as: Self.water)
        }
        try await cast.send(confirm("a1"))
    }

    @Test func `through a link is not confirmed by whoever gave the link out`() async throws {
        let cast = try await promised()
        let holder = Actor(
            person: "link-abc", post: Self.water.post, role: Self.water.role,
            standing: .supporter, path: "/1/")
        let report = arrival("a1", linkFrom: CastPost.office.person)
        try await send(cast, "report-1", report, as: holder)

        await #expect(throws: Refusal.promise(.reporterConfirms)) {
            try await cast.send(confirm("a1"))
        }
        try await cast.send(confirm("a1"), as: .secretary)
        let rows = try await cast.store.main.read {
            try PromiseSummary.list(of: Cast.round, on: $0)
        }
        #expect(rows[CastVillage.yanggang.kase]?.map(\.arrived) == [100])
        #expect(rows[CastVillage.yanggang.kase]?.map(\.unconfirmed) == [0])
    }

    @Test func `opens for a while, to whoever knows the address`() async throws {
        let cast = try await Cast()
        let links = PromiseLinks(keys: cast.store.keys)
        let now = cast.clock.now
        let day: Int64 = 86_400_000
        let (token, link) = try await links.give(
            "promise-1", in: "case-1", to: Self.water.post, by: "person-office", days: 30,
            at: now)
        let last = Moment(milliseconds: now.milliseconds + 30 * day - 1)
        let over = Moment(milliseconds: now.milliseconds + 30 * day)

        #expect(try await links.open(token, from: "here", at: last)?.id == link.id)
        #expect(try await links.open(token, from: "here", at: over) == nil)
        #expect(try await links.open(token + "0", from: "here", at: now) == nil)
        #expect(try await links.list(of: "promise-1").map(\.usedAt) == [last])
        try await links.revoke(link.id, of: "promise-1", at: now)
        #expect(try await links.open(token, from: "here", at: now) == nil)
    }

    @Test(arguments: [(0, 1), (90, 90), (91, 90)])
    func `is given a link for at most ninety days`(asked: Int, given: Int64) async throws {
        let cast = try await Cast()
        let now = cast.clock.now

        let link = try await PromiseLinks(keys: cast.store.keys).give(
            "promise-1", in: "case-1", to: Self.water.post, by: "person-office", days: asked,
            at: now
        ).link

        #expect(link.expiresAt.milliseconds - now.milliseconds == given * 86_400_000)
    }

    @Test func `is slowed down where links are guessed`() async throws {
        let cast = try await Cast()
        let links = PromiseLinks(keys: cast.store.keys)
        for number in 1...60 {
            #expect(
                try await links.open("guess-\(number)", from: "there", at: cast.clock.now) == nil)
        }

        await #expect(throws: AccountRefusal.self) {
            try await links.open("guess-61", from: "there", at: cast.clock.now)
        }
        #expect(try await links.open("guess", from: "elsewhere", at: cast.clock.now) == nil)
    }
}
