import CunceDomain
import Testing

@Suite struct PairingASupporter {
    private func paired() throws -> CaseWithHelp {
        var work = CaseWithHelp()
        try work.ask(
            .pair(
                "county", CaseWithHelp.water, from: Cast.monday,
                term: Cast.monday.adding(days: 10)))
        return work
    }

    @Test func `lets the supporter take part`() throws {
        let work = try paired()

        #expect(work.supports.paired == [CaseWithHelp.water])
        #expect(work.supports.givers(of: "county").map(\.from) == [Cast.monday])
    }

    @Test func `needs a help, a post and a role that fit`() {
        let work = CaseWithHelp()
        let from = Cast.monday

        #expect(throws: SupportRefusal.unknownHelp("friend")) {
            try work.decide(.pair("friend", CaseWithHelp.water, from: from, term: nil))
        }
        #expect(throws: SupportRefusal.unknownPost("post-nobody")) {
            try work.decide(.pair("county", "post-nobody", from: from, term: nil))
        }
        #expect(throws: SupportRefusal.roleMayNotGive("county")) {
            try work.decide(.pair("county", CaseWithHelp.leadPost, from: from, term: nil))
        }
    }

    @Test func `is open to every supporter where the pack names no roles`() throws {
        let work = CaseWithHelp()

        #expect(throws: Never.self) {
            try work.decide(.pair("other", CaseWithHelp.water, from: Cast.monday, term: nil))
        }
        #expect(throws: SupportRefusal.roleMayNotGive("other")) {
            try work.decide(.pair("other", CaseWithHelp.leadPost, from: Cast.monday, term: nil))
        }
    }

    @Test func `happens once to a supporter, and as often as the pack allows`() throws {
        var work = try paired()

        #expect(throws: SupportRefusal.alreadyPaired) {
            try work.decide(.pair("county", CaseWithHelp.water, from: Cast.monday, term: nil))
        }
        try work.ask(.pair("county", "post-roads", from: Cast.monday, term: nil))
        #expect(throws: SupportRefusal.helpIsFull("county", max: 2)) {
            try work.decide(.pair("county", "post-forest", from: Cast.monday, term: nil))
        }
    }

    @Test(arguments: [(-1, true), (0, false)])
    func `has a term that does not end before it begins`(days: Int, isRefused: Bool) throws {
        let work = CaseWithHelp()
        let term = Cast.monday.adding(days: days)

        let met = try refusal(as: SupportRefusal.self) {
            try work.decide(.pair("county", CaseWithHelp.water, from: Cast.monday, term: term))
        }

        #expect(met == (isRefused ? .termBeforeItBegins(from: Cast.monday) : nil))
    }

    @Test(arguments: [(10, false), (11, true)])
    func `goes on after its term, and shows as expired`(days: Int, isExpired: Bool) throws {
        let pairing = try #require(try paired().supports.givers(of: "county").first)

        #expect(pairing.isExpired(on: Cast.monday.adding(days: days)) == isExpired)
    }

    @Test func `ends with a reason and keeps the history`() throws {
        var work = try paired()
        let water = CaseWithHelp.water

        #expect(throws: SupportRefusal.field(.init("reason", .missing))) {
            try work.decide(.end("county", water, until: Cast.monday, reason: " "))
        }
        #expect(throws: SupportRefusal.endsBeforeItBegan(from: Cast.monday)) {
            try work.decide(
                .end("county", water, until: Cast.monday.adding(days: -1), reason: "调"))
        }
        try work.ask(.end("county", water, until: Cast.monday.adding(days: 3), reason: "调整"))
        #expect(work.supports.paired.isEmpty)
        #expect(work.supports.pairings.map(\.entries) == [[1, 2]])
        #expect(throws: SupportRefusal.notPaired) {
            try work.decide(.end("county", water, until: Cast.monday, reason: "调整"))
        }
    }
}
