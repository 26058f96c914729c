import CunceDomain
import Testing

/// Values as people type them, and as they are written down.
@Suite struct TypingValues {
    private func kind(_ shape: FactKind.Shape) -> FactKind {
        FactKind(
            key: "f", label: Label(zh: "项", en: "Item"), about: .unit, shape: shape,
            clause: Clause(file: "facts.yaml", line: 1, path: "facts[0]"))
    }

    @Test(
        arguments: [
            ("5.2万元", 52_000), ("52,000", 52_000), ("５２０００", nil), ("52000元", 52_000),
            ("-300", -300), ("五万", nil), ("12 %", nil),
        ] as [(String, Int?)])
    func moneyIsTypedInYuanOrTenThousands(_ typed: String, _ yuan: Int?) {
        let expected = yuan.map { FactValue.number(Rational($0)) }
        #expect(kind(.money).value(typed: typed) == expected)
    }

    @Test func aShareIsInPercentWithOrWithoutItsSign() {
        let expected = FactValue.number(Rational(5, over: 8))
        #expect(kind(.share).value(typed: "62.5") == expected)
        #expect(kind(.share).value(typed: "62.5 %") == expected)
        #expect(kind(.share).value(typed: "62.5％") == expected)
    }

    @Test func `of a share is neither less than nothing nor more than the whole`() {
        #expect(["0", "62.5", "100 %"].allSatisfy { isAllowed($0, .share) })
        #expect(["-5", "140 %"].allSatisfy { !isAllowed($0, .share) })
        #expect(isAllowed("140", .number))
    }

    private func isAllowed(_ typed: String, _ shape: FactKind.Shape) -> Bool {
        kind(shape).value(typed: typed).map(kind(shape).allows) ?? false
    }

    @Test func judgementsAndDaysAreReadInBothLanguages() {
        #expect(kind(.judgement).value(typed: "是") == .judgement(true))
        #expect(kind(.judgement).value(typed: "no") == .judgement(false))
        #expect(kind(.judgement).value(typed: "也许") == nil)
        let march = CivilDate(2026, 3, 1)!
        #expect(kind(.state).value(typed: "2026-03-01") == .state(from: march, until: nil))
        #expect(
            kind(.state).value(typed: "2026-03-01 / 2026-03-09")
                == .state(from: march, until: CivilDate(2026, 3, 9)))
        #expect(kind(.event).value(typed: "2026-03-01 ×2") == .event(march, count: 2))
        #expect(kind(.event).value(typed: "2026-03-01") == .event(march, count: 1))
    }

    @Test func whatIsWrittenIsReadAgain() {
        let march = CivilDate(2026, 3, 1)!
        let values: [FactValue] = [
            .judgement(true), .judgement(false), .choice("five-star"),
            .number(Rational(1, over: 3)), .number(Rational(-42)),
            .state(from: march, until: nil), .state(from: march, until: march),
            .event(march, count: 3),
        ]
        for value in values { #expect(FactValue(value.description) == value) }
        for text in ["", "number:", "state:2026-03-01", "event:2026-03-01", "maybe", "choice:"] {
            #expect(FactValue(text) == nil)
        }
    }

    @Test func villagesAndNeighbourhoodsAreToldApartByTheirCodes() {
        let clause = Clause(file: "facts.yaml", line: 1, path: "unit-kinds[0]")
        func unit(
            _ key: UnitKindKey, under: UnitKindKey?, listed: Bool = true,
            _ committee: UnitKind.Committee? = nil
        ) -> UnitKind {
            UnitKind(
                key: key, label: Label(zh: "甲", en: "A"), under: under, isListed: listed,
                committee: committee, clause: clause)
        }
        let places = PlaceKinds(
            Rules(unitKinds: [
                unit("county", under: nil, listed: false),
                unit("town", under: "county", listed: false),
                unit("village", under: "town", .villagers),
                unit("community", under: "town", .residents),
            ]))
        #expect(places.kind(level: 5, code: "990000100201")?.key == "village")
        #expect(places.kind(level: 5, code: "990000100001")?.key == "community")
        #expect(places.kind(level: 4, code: "990000100")?.key == "town")
        #expect(places.kind(level: 3, code: "990000")?.key == "county")
        #expect(places.kind(level: 2, code: "9900") == nil)
    }
}
