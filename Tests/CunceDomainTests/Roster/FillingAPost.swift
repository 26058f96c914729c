import CunceDomain
import Testing

@Suite struct FillingAPost {
    private let term = Filling.Term(from: day("2025-12-01"), until: day("2030-11-30"))
    private let from = day("2026-01-05")

    private func refused(
        _ role: RoleKey, _ filling: Filling, person: PersonID = Cast.cadre,
        _ roster: Roster = Roster()
    ) throws -> RosterRefusal? {
        let roster = try roster.opening("post-1", role)
        return try refusal(as: RosterRefusal.self) {
            try roster.decide(
                .takePost("post-1", person, from: from, filling), on: Cast.monday,
                in: LawCast.rosterWorld)
        }
    }

    @Test func `keeps how it was filled and for which term`() throws {
        let roster = try Roster().opening("post-1", "chair").lawful(
            .takePost("post-1", Cast.cadre, from: from, Filling(way: .elected, term: term)))

        let tenure = try #require(roster.posts["post-1"]?.tenure)
        #expect(tenure.filling == Filling(way: .elected, term: term))
    }

    @Test(arguments: [WayFilled.appointed, .hired, .assigned, .chosen])
    func `lets nobody be put onto a committee that villagers elect`(way: WayFilled) throws {
        let met = try refused("chair", Filling(way: way, term: nil))

        let lawful = try #require(LawCast.law.ways(of: .committee))
        #expect(met == .wayUnlawful(way, .committee, lawful))
    }

    @Test(arguments: [WayFilled.elected, .byElection, .chosen, .assigned])
    func `elects nobody onto an employed post, whatever it sits above`(way: WayFilled) throws {
        let met = try refused("resident", Filling(way: way, term: nil))

        let lawful = try #require(LawCast.law.ways(of: .employed))
        #expect(met == (way == .assigned ? nil : .wayUnlawful(way, .employed, lawful)))
    }

    @Test func `lets a party post be filled by appointment`() throws {
        #expect(try refused("branch", Filling(way: .appointed, term: nil)) == nil)
    }

    @Test func `asks a by-election to be recorded with its steps`() throws {
        let met = try refused("chair", Filling(way: .byElection, term: term))

        #expect(met == .byElectionIsRecorded)
    }

    @Test(arguments: [(day("2030-11-30"), false), (day("2030-12-01"), true)])
    func `knows no term longer than the law's`(until: CivilDate, isRefused: Bool) throws {
        let met = try refused(
            "chair",
            Filling(way: .elected, term: .init(from: day("2025-12-01"), until: until)))

        let longest = try #require(LawCast.law.term(of: .committee))
        #expect(met == (isRefused ? .termTooLong(longest) : nil))
    }

    @Test func `knows no term that ends before it begins or before the post was taken`() throws {
        let backwards = Filling.Term(from: day("2026-03-01"), until: day("2026-02-01"))
        let over = Filling.Term(from: day("2024-01-01"), until: day("2025-12-31"))

        #expect(
            try refused("chair", Filling(way: nil, term: backwards))
                == .termEndsBeforeItBegins(from: backwards.from))
        #expect(
            try refused("chair", Filling(way: nil, term: over)) == .termIsOver(until: over.until))
    }

    @Test func `keeps a seat on the supervision body from a member of the committee`() throws {
        let roster = try Roster().opening("post-2", "chair")
            .lawful(.takePost("post-2", Cast.cadre, from: from))

        let met = try refused("watch", .unsaid, roster)

        #expect(met == .clashes(LawCast.law.clashes[0], "post-2"))
        #expect(try refused("watch", .unsaid, person: Cast.group, roster) == nil)
    }

    @Test func `takes what was before the post was opened as it was, and names the clash`()
        throws
    {
        let before = Cast.monday.adding(days: -900)
        let roster = try Roster().opening("post-1", "chair").opening("post-2", "watch")
            .lawful(
                .takePost("post-1", Cast.cadre, from: before, Filling(way: .appointed, term: nil))
            )
            .lawful(.takePost("post-2", Cast.cadre, from: before))

        let clashes = roster.clashes(law: LawCast.law) { LawCast.roles[$0] }
        #expect(clashes.map(\.one) == ["post-1"] && clashes.map(\.other) == ["post-2"])
        #expect(clashes.first?.ground == .law(LawCast.law.clashes[0]))
    }

    @Test func `names what the programme keeps apart and does not refuse it`() throws {
        let roster = try Roster().opening("post-1", "branch").opening("post-2", "member")
            .lawful(.takePost("post-1", Cast.cadre, from: from))
            .lawful(.takePost("post-2", Cast.cadre, from: from))

        let clashes = roster.clashes(law: LawCast.law) { LawCast.roles[$0] }
        #expect(clashes.map(\.ground) == [.programme])
    }

    @Test func `can be said later, and says nothing twice`() throws {
        let said = Filling(way: .elected, term: term)
        let roster = try Roster().opening("post-1", "chair")
            .lawful(.takePost("post-1", Cast.cadre, from: from))
            .lawful(.sayFilling("post-1", Filling(way: .elected, term: nil)))
            .lawful(.sayFilling("post-1", Filling(way: nil, term: term)))

        #expect(roster.posts["post-1"]?.tenure?.filling == said)
        #expect(
            try roster.decide(
                .sayFilling("post-1", said), on: Cast.monday, in: LawCast.rosterWorld) == [])
        #expect(throws: RosterRefusal.postIsVacant) {
            try Roster().opening("post-2", "chair").decide(
                .sayFilling("post-2", said), on: Cast.monday, in: LawCast.rosterWorld)
        }
    }

    @Test func `is refused where the data file says nothing`() throws {
        let roster = try Roster().opening("post-1", "chair")
        let silent = Roster.Surroundings(
            hasRole: { _ in true }, hasDivision: { _ in true }, shareATown: { _, _ in true },
            role: { LawCast.roles[$0] }, law: .silent)

        #expect(throws: RosterRefusal.lawIsSilent) {
            try roster.decide(
                .takePost("post-1", Cast.cadre, from: from, Filling(way: .elected, term: nil)),
                on: Cast.monday, in: silent)
        }
        #expect(throws: Never.self) {
            try roster.decide(
                .takePost("post-1", Cast.cadre, from: from), on: Cast.monday, in: silent)
        }
    }

    @Test func `tells since when a post is vacant`() throws {
        let opened = try Roster().opening("post-1", "chair")
        let left = try opened.lawful(.takePost("post-1", Cast.cadre, from: from))
            .lawful(.leavePost("post-1", until: day("2026-09-01")))

        #expect(opened.posts["post-1"]?.vacantSince == Cast.monday.adding(days: -400))
        #expect(left.posts["post-1"]?.vacantSince == day("2026-09-02"))
    }
}
