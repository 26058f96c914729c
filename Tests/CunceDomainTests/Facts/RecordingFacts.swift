import CunceDomain
import CunceTestSupport
import Testing

/// What is told of a place, and when it is doubted or held fast.
@Suite struct RecordingFacts {
    private let village = DivisionID(35)
    private let day = CivilDate(2026, 11, 20)!
    private let year = Period("2025")!
    private let clause = Clause(file: "facts.yaml", line: 1, path: "facts[0]")

    private var income: FactKind {
        FactKind(
            key: "income", label: Label(zh: "收入", en: "Income"), about: .unit, shape: .money,
            each: .year, unitKinds: ["village"], doubt: Rational(1, over: 2), clause: clause)
    }

    private var vacancy: FactKind {
        FactKind(
            key: "vacancy", label: Label(zh: "空缺", en: "Vacancy"), about: .unit, shape: .state,
            clause: clause)
    }

    private func around(
        _ kind: FactKind, unit: UnitKindKey? = "village", closings: [PeriodClosing] = [],
        closes: Bool = false
    ) -> PlaceFacts.Surroundings {
        PlaceFacts.Surroundings(
            kind: kind, unitKind: unit, isRoot: false, closings: closings, closes: closes)
    }

    private func draft(
        _ kind: FactKind, _ value: FactValue, _ period: Period? = nil, word: String = "",
        reason: String = ""
    ) -> FactsCommand.RecordDraft {
        FactsCommand.RecordDraft(
            place: village, fact: kind.key, period: period, value: value, word: word,
            reason: reason)
    }

    private func facts(_ drafts: FactsCommand.RecordDraft...) throws -> PlaceFacts {
        var facts = PlaceFacts(place: village)
        for draft in drafts {
            let kind = draft.fact == income.key ? income : vacancy
            for event in try facts.decide(draft, on: day, in: around(kind)) {
                facts.apply(event, at(facts.values.values.joined().count + 1))
            }
        }
        return facts
    }

    private func at(_ entry: Int, by person: PersonID = "p1") -> Occurrence {
        Occurrence(
            entry: entry, sequence: entry, on: day, recordedOn: day, by: person, post: "office")
    }

    @Test func aFirstValueNeedsNoReasonAndSayingItAgainWritesNothing() throws {
        let known = try facts(draft(income, .number(Rational(42_000)), year))
        #expect(known.known("income", .period(year))?.value == .number(Rational(42_000)))
        let again = draft(income, .number(Rational(42_000)), year)
        #expect(try known.decide(again, on: day, in: around(income)).isEmpty)
    }

    @Test func anotherValueForTheSamePeriodNeedsAReasonAndKeepsTheFormerEntry() throws {
        let known = try facts(draft(income, .number(Rational(42_000)), year))
        let other = draft(income, .number(Rational(43_000)), year)
        #expect(
            throws: FactsRefusal.saidOtherwise(
                "income", village, .number(Rational(42_000)), isShare: false)
        ) { try known.decide(other, on: day, in: around(income)) }
        let mended = try facts(
            draft(income, .number(Rational(42_000)), year),
            draft(income, .number(Rational(43_000)), year, reason: "漏计租金"))
        #expect(mended.known("income", .period(year))?.former == [1])
    }

    @Test func `takes a word on a value that has none, though the value is the same`() throws {
        let value = FactValue.number(Rational(42_000))
        let known = try facts(draft(income, value, year))

        let worded = try facts(
            draft(income, value, year), draft(income, value, year, word: "征地补偿", reason: "征地补偿"))

        #expect(worded.known("income", .period(year))?.word == "征地补偿")
        #expect(worded.known("income", .period(year))?.reason == "")
        #expect(worded.known("income", .period(year))?.value == value)
        let another = draft(income, value, year, word: "另一句")
        #expect(try worded.decide(another, on: day, in: around(income)).isEmpty)
        #expect(throws: FactsRefusal.self) {
            try known.decide(
                draft(income, value, year, word: "征地补偿"), on: day,
                in: around(income, closings: [closed]))
        }
    }

    private var closed: PeriodClosing {
        var town = PlaceFacts(place: village)
        town.apply(.closed(.init(period: year, word: "")), at(1))
        return town.closings[year] ?? PeriodClosing()
    }

    @Test(arguments: [(400_000, true), (40_000, false)])
    func `asks about a jump to the year that was told before it`(
        yuan: Int, isAsked: Bool
    ) throws {
        let known = try facts(draft(income, .number(Rational(50_000)), year))
        let earlier = draft(income, .number(Rational(yuan)), Period("2024")!)

        let met = try refusal(as: FactsRefusal.self) {
            try known.decide(earlier, on: day, in: around(income))
        }

        #expect(
            met
                == (isAsked
                    ? .doubted(
                        "income", village, before: Rational(yuan), now: Rational(50_000),
                        isShare: false) : nil))
    }

    @Test func aJumpIsAskedAboutAndTakenWithAWord() throws {
        let known = try facts(draft(income, .number(Rational(40_000)), Period("2024")!))
        let jump = draft(income, .number(Rational(60_001)), year)
        #expect(
            throws: FactsRefusal.doubted(
                "income", village, before: Rational(40_000), now: Rational(60_001),
                isShare: false)
        ) { try known.decide(jump, on: day, in: around(income)) }
        let said = draft(income, .number(Rational(60_001)), year, word: "新签光伏租约")
        #expect(try known.decide(said, on: day, in: around(income)).count == 1)
        // Half of it exactly is not above half.
        let half = draft(income, .number(Rational(60_000)), year)
        #expect(try known.decide(half, on: day, in: around(income)).count == 1)
    }

    @Test func aStateThatLastsDoesNotBeginAgainAndEndsWithoutAReason() throws {
        let march = CivilDate(2026, 3, 1)!
        let known = try facts(draft(vacancy, .state(from: march, until: nil)))
        let again = draft(vacancy, .state(from: day, until: nil))
        #expect(throws: FactsRefusal.stillSo("vacancy", since: march)) {
            try known.decide(again, on: day, in: around(vacancy))
        }
        let ended = draft(vacancy, .state(from: march, until: day))
        #expect(try known.decide(ended, on: day, in: around(vacancy)).count == 1)
    }

    @Test func whatWasNeverSoIsKnownAndNoGap() throws {
        let known = try facts(draft(vacancy, .judgement(false)))
        #expect(known.values["vacancy"]?.count == 1)
        let values = known.values["vacancy", default: []].map {
            BookSources.Value(place: village, fact: $0.fact, slot: $0.slot, value: $0.value)
        }
        let sources = BookSources(
            root: DivisionID(1),
            places: [.init(id: village, kind: "village", name: "洋港村", parent: nil)],
            values: values, posts: [])
        let book = FactBook(sources, Rules(facts: [vacancy]), on: day)
        #expect(book.record("vacancy", of: village.subject) == .states([]))
        let lasting = try facts(draft(vacancy, .state(from: day, until: nil)))
        #expect(throws: FactsRefusal.stillSo("vacancy", since: day)) {
            try lasting.decide(
                draft(vacancy, .judgement(false)), on: day.adding(days: 1), in: around(vacancy))
        }
    }

    @Test func whatWasHandedInIsMendedOnlyByThoseWhoCollectAndClosedByNobody() throws {
        let known = try facts(draft(income, .number(Rational(42_000)), year))
        var closing = PeriodClosing()
        var town = PlaceFacts(place: DivisionID(4))
        for event in try town.handIn(year, word: "", missing: 0, on: day) {
            town.apply(event, at(2))
        }
        closing = town.closings[year]!
        let mend = draft(income, .number(Rational(43_000)), year, reason: "漏计租金")
        #expect(throws: FactsRefusal.handedIn(year, on: day)) {
            try known.decide(mend, on: day, in: around(income, closings: [closing]))
        }
        #expect(
            try known.decide(
                mend, on: day, in: around(income, closings: [closing], closes: true)
            ).count == 1)
        for event in try town.close(year, word: "", by: "p2") { town.apply(event, at(3)) }
        #expect(throws: FactsRefusal.periodClosed(year, on: day)) {
            try known.decide(
                mend, on: day,
                in: around(income, closings: [town.closings[year]!], closes: true))
        }
    }

    @Test func aPeriodIsHandedInWithoutGapsOrWithAWordAndClosedBySomebodyElse() throws {
        var town = PlaceFacts(place: DivisionID(4))
        #expect(throws: FactsRefusal.incomplete(year, missing: 2)) {
            try town.handIn(year, word: " ", missing: 2, on: day)
        }
        #expect(throws: FactsRefusal.notHandedIn(year)) {
            try town.close(year, word: "", by: "p2")
        }
        for event in try town.handIn(year, word: "两村年报未到", missing: 2, on: day) {
            town.apply(event, at(1))
        }
        #expect(throws: FactsRefusal.handedInByCloser(year)) {
            try town.close(year, word: "", by: "p1")
        }
        for event in try town.reopen(year, reason: "补报") { town.apply(event, at(2)) }
        #expect(town.closings[year]?.isOpen == true)
        #expect(town.closings[year]?.reopened.count == 1)
    }

    @Test func whatDoesNotFitIsRefusedByName() throws {
        let empty = PlaceFacts(place: village)
        func refusal(
            _ draft: FactsCommand.RecordDraft, _ known: PlaceFacts.Surroundings
        ) -> FactsRefusal? {
            do {
                _ = try empty.decide(draft, on: day, in: known)
                return nil
            } catch { return error }
        }
        let value = FactValue.number(Rational(1))
        #expect(
            refusal(draft(income, value), around(income)) == .otherPeriod("income", each: .year))
        #expect(
            refusal(draft(income, value, Period("2027")!), around(income))
                == .periodNotBegun(Period("2027")!))
        #expect(
            refusal(draft(income, .judgement(true), year), around(income)) == .otherShape("income"))
        #expect(
            refusal(draft(income, value, year), around(income, unit: "town"))
                == .otherKindOfPlace("income", village))
        let tomorrow = day.adding(days: 1)
        #expect(
            refusal(draft(vacancy, .state(from: tomorrow, until: nil)), around(vacancy))
                == .dayToCome("vacancy"))
        #expect(
            refusal(
                draft(vacancy, .state(from: day, until: day.adding(days: -1))), around(vacancy))
                == .endsBeforeItBegins("vacancy"))
    }
}
