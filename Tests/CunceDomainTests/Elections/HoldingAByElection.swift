import CunceDomain
import Testing

@Suite struct HoldingAByElection {
    private let id: ByElectionID = "election-1"
    private let announced = Cast.monday
    private let voteOn = Cast.monday.adding(days: 20)

    /// A committee whose other seat has a term, and a vacant chair.
    private func roster() throws -> Roster {
        try Roster().opening("post-1", "chair").opening("post-2", "member")
            .lawful(
                .takePost(
                    "post-2", Cast.group, from: day("2026-01-05"),
                    Filling(
                        way: .elected,
                        term: .init(from: day("2026-01-05"), until: day("2031-01-04")))))
    }

    private func decide(
        _ elections: ByElections, _ command: ByElectionCommand, on day: CivilDate,
        _ roster: Roster? = nil, law: Law = LawCast.law
    ) throws -> ByElections.Decision {
        try elections.decide(
            command, on: day,
            in: .init(roster: try roster ?? self.roster(), role: { LawCast.roles[$0] }, law: law))
    }

    private func after(
        _ commands: [(ByElectionCommand, CivilDate)], _ elections: ByElections = ByElections()
    ) throws -> ByElections {
        var next = elections
        for (command, day) in commands {
            for event in try decide(next, command, on: day).events {
                #expect(next.admits(event))
                next.apply(event, entry(1, on: day))
            }
        }
        return next
    }

    private func announcement(
        _ body: ElectingBody = .voters, of post: PostID = "post-1", voteOn: CivilDate? = nil
    ) -> ByElectionCommand {
        .announce(
            id, .init(post: post, body: body, voteOn: voteOn ?? self.voteOn, basis: "村务栏"))
    }

    private func vote(_ entitled: Int, _ present: Int, _ votes: Int) -> ByElectionCommand {
        .hold(id, .init(entitled: entitled, present: present, votes: votes))
    }

    private var settled: [(ByElectionCommand, CivilDate)] {
        [(announcement(), announced), (.settleCandidates(id, count: 2), announced.adding(days: 5))]
    }

    @Test func `is for posts that are chosen, not for those the party fills`() throws {
        let roster = try Roster().opening("post-1", "branch")

        #expect(throws: ByElectionRefusal.notElected(.party)) {
            try decide(ByElections(), announcement(), on: announced, roster)
        }
    }

    @Test func `is for a vacant post, once at a time`() throws {
        #expect(throws: ByElectionRefusal.postIsHeld) {
            try decide(ByElections(), announcement(of: "post-2"), on: announced)
        }
        let running = try after([(announcement(), announced)])
        #expect(throws: ByElectionRefusal.alreadyRunning) {
            try decide(
                running,
                .announce(
                    "election-2",
                    .init(post: "post-1", body: .voters, voteOn: voteOn, basis: "村务栏")),
                on: announced)
        }
    }

    @Test func `is announced once the post is vacant, not before`() throws {
        let left = announced.adding(days: -3)
        let roster = try Roster().opening("post-1", "chair")
            .lawful(
                .takePost(
                    "post-1", Cast.group, from: day("2026-01-05"),
                    Filling(
                        way: .elected,
                        term: .init(from: day("2026-01-05"), until: day("2031-01-04"))))
            )
            .lawful(.leavePost("post-1", until: left), on: announced)

        #expect(throws: ByElectionRefusal.notVacantYet(until: left)) {
            try decide(ByElections(), announcement(), on: left, roster)
        }
        #expect(
            try decide(ByElections(), announcement(), on: left.adding(days: 1), roster).events
                .count == 1)
    }

    @Test func `is held by a body the law names`() throws {
        #expect(throws: ByElectionRefusal.bodyUnlawful(.members, LawCast.reference)) {
            try decide(ByElections(), announcement(.members), on: announced)
        }
        #expect(throws: ByElectionRefusal.lawIsSilent) {
            try decide(ByElections(), announcement(), on: announced, law: .silent)
        }
    }

    @Test(arguments: [(19, true), (20, false)])
    func `is announced as many days before as the law asks`(days: Int, isRefused: Bool) throws {
        let met = try refusal(as: ByElectionRefusal.self) {
            try decide(
                ByElections(), announcement(voteOn: announced.adding(days: days)), on: announced)
        }

        #expect(met == (isRefused ? .noticeTooShort(least: 20, LawCast.reference) : nil))
    }

    @Test(arguments: [(1, true), (2, false)])
    func `has more candidates than seats`(count: Int, isRefused: Bool) throws {
        let running = try after([(announcement(), announced)])

        let met = try refusal(as: ByElectionRefusal.self) {
            try decide(running, .settleCandidates(id, count: count), on: announced)
        }

        #expect(met == (isRefused ? .candidatesTooFew(least: 2, LawCast.reference) : nil))
    }

    @Test func `is not voted in before its candidates are settled, nor before its day`() throws {
        let running = try after([(announcement(), announced)])

        #expect(throws: ByElectionRefusal.candidatesMissing(LawCast.reference)) {
            try decide(running, vote(100, 80, 60), on: voteOn)
        }
        #expect(throws: ByElectionRefusal.voteBeforeItsDay(voteOn)) {
            try decide(try after(settled), vote(100, 80, 60), on: voteOn.adding(days: -1))
        }
    }

    @Test(arguments: [
        (100, 50, 50, ByElection.Result.tooFewVoted), (100, 51, 26, .elected),
        (100, 52, 26, .tooFewVotes), (100, 100, 51, .elected),
    ])
    func `elects by the majorities of the data file`(
        entitled: Int, present: Int, votes: Int, result: ByElection.Result
    ) throws {
        let held = try after(settled + [(vote(entitled, present, votes), voteOn)])

        #expect(held.election(id)?.ballots.map(\.result) == [result])
        #expect(held.election(id)?.ballots.map(\.lawDated) == [LawCast.law.dated])
    }

    @Test func `is voted in again where nobody was elected, and then a third is enough`() throws {
        let first = settled + [(vote(100, 60, 30), voteOn)]
        let again = voteOn.adding(days: 3)

        #expect(
            try after(first + [(vote(100, 60, 20), again)]).election(id)?.hasElected == true)
        #expect(
            try after(first + [(vote(100, 60, 19), again)]).election(id)?.hasElected == false)
        // A vote that did not count is no first ballot.
        let uncounted = settled + [(vote(100, 50, 40), voteOn)]
        #expect(
            try after(uncounted + [(vote(100, 60, 20), again)]).election(id)?.hasElected
                == false)
    }

    @Test func `counts no more voters than there are and no more votes than were cast`() throws {
        let elections = try after(settled)

        #expect(throws: ByElectionRefusal.moreThanThereAre(field: "present", most: 100)) {
            try decide(elections, vote(100, 101, 50), on: voteOn)
        }
        #expect(throws: ByElectionRefusal.moreThanThereAre(field: "votes", most: 80)) {
            try decide(elections, vote(100, 80, 81), on: voteOn)
        }
        #expect(throws: ByElectionRefusal.notACount(field: "entitled")) {
            try decide(elections, vote(0, 0, 0), on: voteOn)
        }
    }

    @Test func `puts nobody on the post while a step or a majority is missing`() throws {
        let seat = ByElectionCommand.seat(id, Cast.cadre, from: voteOn, termUntil: nil)
        func met(_ commands: [(ByElectionCommand, CivilDate)]) throws -> ByElectionRefusal? {
            let elections = try after(commands)
            return try refusal(as: ByElectionRefusal.self) {
                try decide(elections, seat, on: voteOn)
            }
        }
        let reference = LawCast.reference

        #expect(try met([settled[0]]) == .candidatesMissing(reference))
        #expect(try met(settled) == .voteMissing(reference))
        #expect(
            try met(settled + [(vote(100, 50, 50), voteOn)])
                == .turnoutMissing(least: 51, of: 100, reference))
        #expect(
            try met(settled + [(vote(100, 80, 40), voteOn)])
                == .majorityMissing(least: 41, of: 80, reference))
    }

    @Test func `fills the rest of the term of the body`() throws {
        let elected = try after(settled + [(vote(100, 80, 60), voteOn)])
        let from = voteOn.adding(days: 2)

        let seat = try decide(
            elected, .seat(id, Cast.cadre, from: from, termUntil: nil), on: from
        ).seat

        #expect(
            seat
                == .init(
                    post: "post-1", person: Cast.cadre, from: from,
                    filling: Filling(
                        way: .byElection, term: .init(from: from, until: day("2031-01-04")))))
        #expect(
            throws: ByElectionRefusal.termIsTheBodys(
                until: day("2031-01-04"), LawCast.reference)
        ) {
            try decide(
                elected, .seat(id, Cast.cadre, from: from, termUntil: day("2031-12-31")),
                on: from)
        }
    }

    @Test func `asks for the end of the term where the body's is not recorded`() throws {
        let bare = try Roster().opening("post-1", "chair")
        let elected = try after(settled + [(vote(100, 80, 60), voteOn)])

        #expect(throws: ByElectionRefusal.termMissing(LawCast.reference)) {
            try decide(
                elected, .seat(id, Cast.cadre, from: voteOn, termUntil: nil), on: voteOn, bare)
        }
        let seat = try decide(
            elected, .seat(id, Cast.cadre, from: voteOn, termUntil: day("2030-01-01")),
            on: voteOn, bare
        ).seat
        #expect(seat?.filling.term?.until == day("2030-01-01"))
    }

    @Test func `is called off by nobody once somebody is elected`() throws {
        let elected = try after(settled + [(vote(100, 80, 60), voteOn)])

        #expect(throws: ByElectionRefusal.electedStands) {
            try decide(elected, .end(id, reason: "镇里不同意"), on: voteOn)
        }
        let declined = try after(
            settled + [
                (vote(100, 80, 60), voteOn), (.end(id, reason: "本人来信", because: .declined), voteOn),
            ])
        #expect(declined.election(id)?.ended?.because == .declined)
    }

    @Test func `comes to an end once`() throws {
        let ended = try after(settled + [(.end(id, reason: "村里另定时间"), announced)])

        #expect(ended.election(id)?.isRunning == false)
        #expect(throws: ByElectionRefusal.over) {
            try decide(ended, vote(100, 80, 60), on: voteOn)
        }
        #expect(throws: ByElectionRefusal.unknownElection) {
            try decide(ended, .end("election-9", reason: "x"), on: announced)
        }
    }
}
