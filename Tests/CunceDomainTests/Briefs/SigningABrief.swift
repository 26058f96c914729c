import CunceDomain
import Testing

@Suite struct SigningABrief {
    private func closed() throws -> Huddles {
        try Huddles().after(.open("h1", week: Cast.week, place: "")).after(.close("h1"))
    }

    private func sections(_ zh: String = "账目已公开。") -> [BriefSection] {
        [
            .init(
                key: "progress", paragraphs: [.init(zh: zh, en: "Accounts shown.", entries: [3])])
        ]
    }

    private func composed(by person: PersonID = Cast.cadre) throws -> Briefs {
        try Briefs().after(
            .compose(Cast.week, sections: sections(), head: "ab"), by: person, closed())
    }

    @Test func `follows the huddle of its week`() throws {
        let compose = BriefCommand.compose(Cast.week, sections: sections(), head: "ab")
        let open = try Huddles().after(.open("h1", week: Cast.week, place: ""))

        #expect(throws: BriefRefusal.noHuddle(Cast.week)) {
            try Briefs().decide(
                compose, by: Cast.cadre, on: Cast.monday, huddles: Huddles(), limit: 100)
        }
        #expect(throws: BriefRefusal.huddleStillOpen(Cast.week)) {
            try Briefs().decide(compose, by: Cast.cadre, on: Cast.monday, huddles: open, limit: 100)
        }
    }

    @Test func `composed again stays the same number`() throws {
        let again = try composed().after(
            .compose(Cast.week, sections: sections("改过。"), head: "cd"), by: Cast.group, closed())

        #expect(again.all.map(\.number) == [1])
        #expect(again.brief(for: Cast.week)?.head == "cd")
        #expect(again.brief(for: Cast.week)?.state == .draft)
    }

    @Test(arguments: [(10, false), (11, true)])
    func `keeps to the length the pack allows, spaces not counted`(
        count: Int, isRefused: Bool
    ) throws {
        let text = letters(count - 1) + " \n。"

        let met = try refusal(as: BriefRefusal.self) {
            try Briefs().decide(
                .compose(Cast.week, sections: sections(text), head: ""), by: Cast.cadre,
                on: Cast.monday, huddles: closed(), limit: 10)
        }

        #expect(met == (isRefused ? .tooLong(characters: 11, limit: 10) : nil))
    }

    @Test func `is another person's deed than composing`() throws {
        let briefs = try composed(by: Cast.cadre)

        #expect(throws: BriefRefusal.samePerson) {
            try briefs.decide(
                .sign(Cast.week), by: Cast.cadre, on: Cast.monday, huddles: closed(), limit: 100)
        }

        let signed = try briefs.after(.sign(Cast.week), by: Cast.secretary, closed())
        #expect(signed.brief(for: Cast.week)?.state == .signed)
        #expect(signed.brief(for: Cast.week)?.signed?.by == Cast.secretary)
    }

    @Test func `needs a brief that was composed`() throws {
        #expect(throws: BriefRefusal.notComposed(Cast.week)) {
            try Briefs().decide(
                .sign(Cast.week), by: Cast.secretary, on: Cast.monday, huddles: closed(),
                limit: 100)
        }
    }

    @Test(arguments: [BriefCommand.sign(Cast.week), .compose(Cast.week, sections: [], head: "")])
    func `leaves what went out as it went out`(command: BriefCommand) throws {
        let signed = try composed().after(.sign(Cast.week), by: Cast.secretary, closed())

        #expect(throws: BriefRefusal.alreadySigned(on: Cast.monday)) {
            try signed.decide(
                command, by: Cast.group, on: Cast.monday, huddles: closed(), limit: 100)
        }
    }
}

extension Briefs {
    /// As it stands after one more command.
    func after(_ command: BriefCommand, by person: PersonID, _ huddles: Huddles) throws -> Briefs {
        var next = self
        for event in try decide(command, by: person, on: Cast.monday, huddles: huddles, limit: 100)
        {
            #expect(admits(event))
            next.apply(event, entry(1, by: person))
        }
        return next
    }
}
