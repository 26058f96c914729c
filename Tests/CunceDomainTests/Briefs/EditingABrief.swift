import CunceDomain
import Testing

@Suite struct EditingABrief {
    private static let first = BriefParagraph(
        zh: "洋港村核清8户，余4户。", en: "Yanggang: 8 measured, 4 left.", entries: [3])
    private static let nothing = BriefParagraph(zh: "本周无新增问题。", en: "No new problems.", entries: [])

    private func huddles() throws -> Huddles {
        try Huddles().after(.open("h1", week: Cast.week, place: "")).after(.close("h1"))
    }

    private func sections(_ first: BriefParagraph = Self.first) -> [BriefSection] {
        [
            .init(
                key: "progress",
                paragraphs: [first, .init(zh: "账目公开。", en: "Accounts shown.", entries: [5])]),
            .init(key: "problems", paragraphs: [Self.nothing]),
        ]
    }

    private func composed(_ first: BriefParagraph = Self.first) throws -> Briefs {
        try Briefs().told(
            .compose(Cast.week, sections: sections(first), head: "ab"), by: Cast.cadre, 10,
            huddles())
    }

    private func edit(
        _ zh: String, en: String = "", place: Int? = 0, section: String = "progress",
        isOut: Bool = false, read: Int? = nil
    ) -> BriefCommand {
        .edit(
            Cast.week,
            .init(section: section, place: place, zh: zh, en: en, isOut: isOut, read: read))
    }

    private func met(_ command: BriefCommand, _ briefs: Briefs? = nil) throws -> BriefRefusal? {
        let briefs = try briefs ?? composed()
        let huddles = try huddles()
        return try refusal(as: BriefRefusal.self) {
            try briefs.decide(
                command, by: Cast.group, on: Cast.monday, huddles: huddles, limit: 100)
        }
    }

    @Test func `changes the words and keeps those it was composed in beside them`() throws {
        let edited = try composed().told(
            edit("洋港村已核清8户，还有4户在外。", en: "Yanggang: 8 done, 4 away."), by: Cast.group, 11,
            huddles())
        let line = try #require(edited.brief(for: Cast.week)?.line("progress", 0))

        #expect(line.words.zh == "洋港村已核清8户，还有4户在外。")
        #expect(line.words.entries == [3])
        #expect(line.composed == Self.first)
        #expect(line.edits.map(\.before) == [Self.first])
        #expect(line.edits.map(\.at.by) == [Cast.group])
        #expect(edited.brief(for: Cast.week)?.version == 11)
    }

    @Test(arguments: [
        ("洋港村核清9户，余4户。", BriefRefusal.figureChanged(from: "8", to: "9")),
        ("洋港村核清8户。", .figureMissing("4")),
        ("洋港村核清8户，余4户，下周再核2户。", .figureAdded("2")),
        ("洋港村核清4户，余8户。", .figureChanged(from: "8", to: "4")),
        ("洋港村核清八户，余4户。", .figureChanged(from: "8", to: "八户")),
    ])
    func `changes no figure`(zh: String, refusal: BriefRefusal) throws {
        #expect(try met(edit(zh)) == refusal)
    }

    @Test func `changes no figure of the English words either`() throws {
        let met = try met(edit(Self.first.zh, en: "Yanggang: 9 measured, 4 left."))

        #expect(met == .figureChanged(from: "8", to: "9", text: "en"))
    }

    @Test(arguments: [nil, 0])
    func `lets a paragraph without entries claim no figure`(place: Int?) throws {
        #expect(
            try met(edit("又核清3户。", place: place, section: "problems"))
                == .figureWithoutEntry("3"))
        #expect(
            try met(edit("又核清。", en: "3 more.", place: place, section: "problems"))
                == .figureWithoutEntry("3", text: "en"))
        #expect(try met(edit("班子要到位。", place: place, section: "problems")) == nil)
    }

    @Test func `adds a paragraph after the composed ones`() throws {
        let added = try composed().told(
            edit("镇班子包干督办。", place: nil), by: Cast.group, 11, huddles())

        #expect(
            added.brief(for: Cast.week)?.sections.first?.paragraphs.map(\.zh)
                == [Self.first.zh, "账目公开。", "镇班子包干督办。"])
    }

    @Test func `leaves a paragraph out, but not the last of its section`() throws {
        let briefs = try composed()
        let out = try briefs.told(edit("", isOut: true), by: Cast.group, 11, huddles())

        #expect(
            out.brief(for: Cast.week)?.sections.first?.paragraphs.map(\.zh) == ["账目公开。"])
        #expect(try met(edit("", place: 1, isOut: true), out) == .sectionWouldBeEmpty)
        #expect(try met(edit("", section: "problems", isOut: true)) == .sectionWouldBeEmpty)
    }

    @Test func `asked for what stands there already writes nothing`() throws {
        let events = try composed().decide(
            edit(Self.first.zh, en: Self.first.en), by: Cast.group, on: Cast.monday,
            huddles: huddles(),
            limit: 100)

        #expect(events.isEmpty)
    }

    @Test func `does not write over what somebody else has just written`() throws {
        let edited = try composed().told(
            edit("洋港村核清8户，只余4户。", read: 10), by: Cast.group, 11, huddles())

        #expect(try met(edit("洋港村核清8户，尚余4户。", read: 10), edited) == .lineChanged)
        #expect(try met(edit("洋港村核清8户，尚余4户。", read: 11), edited) == nil)
    }

    @Test func `keeps to the limit of the paper`() throws {
        #expect(
            try met(edit("洋港村核清8户，余4户。" + letters(90)))
                == .tooLong(characters: 115, limit: 100))
    }

    @Test func `composed anew keeps edits of what is the same and lists the others`() throws {
        let edited = try composed()
            .told(edit("洋港村核清8户，只余4户。"), by: Cast.group, 11, huddles())
            .told(edit("账目都公开。", place: 1), by: Cast.group, 12, huddles())
            .told(edit("镇班子包干督办。", place: nil), by: Cast.group, 13, huddles())
        let other = BriefParagraph(zh: "洋港村核清9户，余3户。", en: "9 and 3.", entries: [3, 14])

        let again = try edited.told(
            .compose(Cast.week, sections: sections(other), head: "cd"), by: Cast.cadre, 15,
            huddles())
        let brief = try #require(again.brief(for: Cast.week))

        #expect(
            brief.sections.first?.paragraphs.map(\.zh)
                == ["洋港村核清9户，余3户。", "账目都公开。", "镇班子包干督办。"])
        #expect(brief.dropped.map(\.words.zh) == ["洋港村核清8户，只余4户。"])
        #expect(brief.version == 15)
    }
}

extension Briefs {
    /// As it stands after one more command, whose first event is entry `number`.
    func told(
        _ command: BriefCommand, by person: PersonID, _ number: Int, _ huddles: Huddles,
        above: Set<PostID> = [], on day: CivilDate = Cast.monday
    ) throws -> Briefs {
        var next = self
        let events = try decide(
            command, by: person, on: day,
            in: .init(huddles: huddles, limit: 1_000, isAbove: { above.contains($0) }))
        for (place, event) in events.enumerated() {
            #expect(next.admits(event))
            next.apply(event, entry(number + place, by: person, on: day))
        }
        return next
    }
}
