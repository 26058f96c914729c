import CunceDomain
import Testing

@Suite struct StandingIn {
    private let from = Cast.monday.adding(days: 7)
    private let until = Cast.monday.adding(days: 11)

    /// The cadre and the work group's head in one town, somebody else in another.
    private func town() throws -> Roster {
        var roster = Roster()
        for (post, person, division) in [
            (Cast.cadrePost, Cast.cadre, Cast.town), (Cast.groupPost, Cast.group, DivisionID(2)),
            ("post-far", "person-far", DivisionID(3)),
        ] as [(PostID, PersonID, DivisionID)] {
            roster = try roster.after(
                .openPost(post, role: "resident", division: division, designation: ""))
            roster = try roster.after(.takePost(post, person, from: Cast.monday))
        }
        return roster
    }

    private func name(
        _ person: PersonID = Cast.group, from: CivilDate? = nil, until: CivilDate? = nil,
        reason: String = "参加培训"
    ) -> RosterCommand {
        .nameActing(
            Cast.cadrePost, person, from: from ?? self.from, until: until ?? self.until,
            reason: reason)
    }

    @Test(arguments: [(6, false), (7, true), (11, true), (12, false)])
    func `lasts from the first to the last day and not a day longer`(
        day: Int, isSeated: Bool
    ) throws {
        let post = try #require(try town().after(name()).posts[Cast.cadrePost])
        let day = Cast.monday.adding(days: day)

        #expect(post.seats(Cast.group, on: day) == isSeated)
        #expect(post.seats(Cast.cadre, on: day))
        #expect(post.holder == Cast.cadre)
    }

    @Test func `is done by somebody else, who holds a post of the same town`() throws {
        let roster = try town()

        #expect(throws: RosterRefusal.actingForOneself) { try roster.asked(name(Cast.cadre)) }
        #expect(throws: RosterRefusal.actingWithoutPost) { try roster.asked(name("person-9")) }
        #expect(throws: RosterRefusal.actingFromElsewhere) {
            try roster.asked(name("person-far"))
        }
        #expect(throws: RosterRefusal.unknownPost) {
            try roster.asked(
                .nameActing("post-9", Cast.group, from: from, until: until, reason: "x"))
        }
        #expect(throws: RosterRefusal.field(.init("reason", .missing))) {
            try roster.asked(name(reason: " "))
        }
    }

    @Test(arguments: [(6, true), (7, false)])
    func `ends no earlier than it begins`(day: Int, isRefused: Bool) throws {
        let roster = try town()

        let met = try refusal(as: RosterRefusal.self) {
            try roster.asked(name(until: Cast.monday.adding(days: day)))
        }

        #expect(met == (isRefused ? .actingEndsBeforeItBegins(from: from) : nil))
    }

    @Test(arguments: [(365, false), (366, true)])
    func `is no way to fill a post for more than a year`(days: Int, isRefused: Bool) throws {
        let roster = try town()

        let met = try refusal(as: RosterRefusal.self) {
            try roster.asked(name(until: from.adding(days: days)))
        }

        #expect(met == (isRefused ? .actingTooLong(days: 366) : nil))
    }

    @Test(arguments: [(11, true), (12, false)])
    func `is done by one at a time`(day: Int, isRefused: Bool) throws {
        let roster = try town().after(name())
        let next = Cast.monday.adding(days: day)

        let met = try refusal(as: RosterRefusal.self) {
            try roster.asked(name(from: next, until: next))
        }

        #expect(met == (isRefused ? .alreadyActing(from: from, until: until) : nil))
    }

    @Test func `ended early is over the day after`() throws {
        let back = from.adding(days: 1)
        let roster = try town().after(name()).after(
            .endActing(Cast.cadrePost, from: from, until: back, reason: "提前回来"))
        let post = try #require(roster.posts[Cast.cadrePost])

        #expect(post.seats(Cast.group, on: back))
        #expect(!post.seats(Cast.group, on: back.adding(days: 1)))
        #expect(throws: Never.self) { try roster.asked(name(from: back.adding(days: 1))) }
    }

    @Test func `called off the day before never was`() throws {
        let roster = try town().after(name()).after(
            .endActing(Cast.cadrePost, from: from, until: from.adding(days: -1), reason: "不去了"))

        #expect(roster.posts[Cast.cadrePost]?.actings == [])
        #expect(throws: Never.self) { try roster.asked(name()) }
        #expect(throws: RosterRefusal.notActing) {
            try roster.asked(
                .endActing(Cast.cadrePost, from: from, until: from, reason: "x"))
        }
    }

    @Test func `ends early or not at all`() throws {
        let roster = try town().after(name())

        #expect(throws: RosterRefusal.actingEndsNoLater(until: until)) {
            try roster.asked(.endActing(Cast.cadrePost, from: from, until: until, reason: "x"))
        }
        #expect(throws: RosterRefusal.actingEndsBeforeItBegins(from: from)) {
            try roster.asked(
                .endActing(Cast.cadrePost, from: from, until: from.adding(days: -2), reason: "x"))
        }
    }

    @Test func `on a post that villagers fill is done by others of the same body`() throws {
        let roster = try Roster().opening("post-1", "chair").opening("post-2", "member")
            .opening("post-3", "branch")
            .lawful(.takePost("post-1", Cast.cadre, from: Cast.monday))
            .lawful(.takePost("post-2", Cast.group, from: Cast.monday))
            .lawful(.takePost("post-3", "person-branch", from: Cast.monday))
        let standIns: [(PersonID, RosterRefusal?)] = [
            ("person-branch", .actingOutsideTheBody(.committee)), (Cast.group, nil),
        ]

        for (person, expected) in standIns {
            let met = try refusal(as: RosterRefusal.self) {
                try roster.decide(
                    .nameActing("post-1", person, from: from, until: until, reason: "住院"),
                    on: Cast.monday, in: LawCast.rosterWorld)
            }
            #expect(met == expected)
        }
    }

    @Test func `is possible where nobody is on the post`() throws {
        let roster = try town().after(.leavePost(Cast.cadrePost, until: Cast.monday))

        let post = try #require(try roster.after(name()).posts[Cast.cadrePost])

        #expect(post.holder == nil)
        #expect(post.seats(Cast.group, on: from))
    }
}
