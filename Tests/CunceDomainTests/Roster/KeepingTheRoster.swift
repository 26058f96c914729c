import CunceDomain
import Testing

@Suite struct KeepingTheRoster {
    private let open = RosterCommand.openPost(
        Cast.cadrePost, role: "resident", division: Cast.town, designation: " 甲 ")

    private func held() throws -> Roster {
        try Roster().after(open).after(
            .takePost(Cast.cadrePost, Cast.cadre, from: Cast.monday))
    }

    @Test func `opens a post that is vacant`() throws {
        let post = try #require(try Roster().after(open).posts[Cast.cadrePost])

        #expect(post.designation == "甲")
        #expect(post.holder == nil)
        #expect(post.since == nil)
    }

    @Test func `opens a post once`() throws {
        let roster = try Roster().after(open)

        #expect(throws: RosterRefusal.postExists) { try roster.asked(open) }
    }

    @Test func `needs a role of the pack and a division that is known`() {
        #expect(throws: RosterRefusal.unknownRole("dragon")) {
            try Roster().asked(
                .openPost("post-1", role: "dragon", division: Cast.town, designation: ""))
        }
        #expect(throws: RosterRefusal.unknownDivision) {
            try Roster().asked(
                .openPost(
                    "post-1", role: "resident", division: DivisionID(9), designation: ""))
        }
    }

    @Test func `opens a village's post in a village only`() throws {
        let surroundings = Roster.Surroundings(
            hasRole: { _ in true }, hasDivision: { _ in true }, shareATown: { _, _ in true },
            isMisplaced: { role, division in role == "branch" && division == Cast.town })
        func open(_ role: RoleKey, _ division: DivisionID) throws {
            _ = try Roster().decide(
                .openPost("post-1", role: role, division: division, designation: ""),
                on: Cast.monday, in: surroundings)
        }

        #expect(throws: RosterRefusal.notAVillage) { try open("branch", Cast.town) }
        #expect(throws: Never.self) { try open("branch", DivisionID(402)) }
        #expect(throws: Never.self) { try open("resident", Cast.town) }
    }

    @Test(arguments: [(100, false), (101, true)])
    func `tells posts apart by a line`(count: Int, isRefused: Bool) throws {
        let met = try refusal(as: RosterRefusal.self) {
            try Roster().asked(
                .openPost(
                    "post-1", role: "resident", division: Cast.town,
                    designation: letters(count)))
        }

        let tooLong = TextFault.tooLong(limit: 100, length: 101)
        #expect(met == (isRefused ? .field(.init("designation", tooLong)) : nil))
    }

    @Test func `gives a vacant post to one person at a time`() throws {
        let roster = try held()

        #expect(roster.posts[Cast.cadrePost]?.holder == Cast.cadre)
        #expect(roster.posts[Cast.cadrePost]?.since == Cast.monday)
        #expect(throws: RosterRefusal.postIsHeld) {
            try roster.asked(.takePost(Cast.cadrePost, Cast.group, from: Cast.monday))
        }
        #expect(throws: RosterRefusal.unknownPost) {
            try roster.asked(.takePost("post-9", Cast.group, from: Cast.monday))
        }
    }

    @Test func `lets a post be left and taken by a successor`() throws {
        let roster = try held()
            .after(.leavePost(Cast.cadrePost, until: Cast.monday))
            .after(.takePost(Cast.cadrePost, Cast.group, from: Cast.monday))

        #expect(roster.posts[Cast.cadrePost]?.holder == Cast.group)
    }

    @Test func `lets nobody leave a post nobody holds`() throws {
        let vacant = try Roster().after(open)

        #expect(throws: RosterRefusal.postIsVacant) {
            try vacant.asked(.leavePost(Cast.cadrePost, until: Cast.monday))
        }
        #expect(throws: RosterRefusal.unknownPost) {
            try vacant.asked(.leavePost("post-9", until: Cast.monday))
        }
    }

    @Test(arguments: [(-1, true), (0, false)])
    func `lets nobody leave before they came`(days: Int, isRefused: Bool) throws {
        let roster = try held()

        let met = try refusal(as: RosterRefusal.self) {
            try roster.asked(.leavePost(Cast.cadrePost, until: Cast.monday.adding(days: days)))
        }

        #expect(met == (isRefused ? .leavesBeforeTaking(from: Cast.monday) : nil))
    }
}

extension Roster {
    /// On a day well after the first Monday; the places `Cast.town` and 2 share a town.
    func asked(
        _ command: RosterCommand, on day: CivilDate = Cast.monday.adding(days: 60)
    ) throws(RosterRefusal) -> [RosterEvent] {
        try decide(
            command, on: day,
            in: Surroundings(
                hasRole: { $0 == "resident" },
                hasDivision: { [Cast.town, DivisionID(2), DivisionID(3)].contains($0) },
                shareATown: { one, other in
                    one == other || ![one, other].contains(DivisionID(3))
                }))
    }

    /// As it stands after one more command.
    func after(_ command: RosterCommand) throws -> Roster {
        var next = self
        for event in try asked(command) {
            #expect(admits(event))
            next.apply(event, entry(1))
        }
        return next
    }
}
