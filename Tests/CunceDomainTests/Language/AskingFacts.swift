import CunceDomain
import CunceTestSupport
import Testing

/// What conditions come to on facts, without any pack.
@Suite struct AskingFacts {
    private let day = CivilDate(2026, 5, 10) ?? CivilDate(dayNumber: 0)
    private let clause = Clause(file: "screening.yaml", line: 7, path: "criteria[0].when")

    private func programme(
        _ facts: [FactKind], _ indices: [CompositeIndex] = []
    ) throws -> Programme {
        try ProgrammeOfRules.make(
            Rules(
                unitKinds: [
                    UnitKind(
                        key: "village", label: Label(zh: "村", en: "Village"), under: nil,
                        isListed: true, clause: clause)
                ],
                facts: facts, indices: indices))
    }

    private func fact(
        _ key: FactKey, _ shape: FactKind.Shape, each: Period.Unit? = nil,
        better: FactKind.Better? = nil
    ) -> FactKind {
        FactKind(
            key: key, label: Label(zh: "事", en: "Fact"), about: .unit, shape: shape, each: each,
            better: better, clause: clause)
    }

    private func book(_ records: [SubjectKey: FactRecord], fact: FactKey) -> FactBook {
        FactBook(
            units: records.keys.sorted().map { .init(key: $0, kind: "village", name: $0.text) },
            facts: records.mapValues { [fact: $0] })
    }

    private func condition(
        _ fact: FactKey, _ question: FactTest.Question, when: FactTest.When = .back(1),
        over: FactTest.Over? = nil, running: Int = 1
    ) -> Condition {
        Condition(
            .fact(
                FactTest(
                    fact: fact, question: question, when: when, over: over, running: running,
                    clause: clause)), clause: clause)
    }

    private func by(_ values: [String: Int]) -> FactRecord {
        .number(
            .init(
                byPeriod: Dictionary(
                    uniqueKeysWithValues: values.compactMap { key, value in
                        Period(key).map { ($0, Rational(value)) }
                    })))
    }

    private func below(_ number: Int) -> FactTest.Question {
        .number([Comparison(.below, Rational(number), clause: clause)])
    }

    @Test func `a gap in consecutive years is unknown, not a no`() throws {
        let kind = fact("income", .number, each: .year)
        let asked = condition("income", below(10), running: 3)
        func verdict(_ values: [String: Int]) throws -> Finding.Verdict {
            try Evaluation(
                programme([kind]), book(["v": by(values)], fact: "income"), on: day
            ).finding(asked, for: "v").verdict
        }

        #expect(try verdict(["2023": 1, "2024": 2, "2025": 3]) == .yes)
        #expect(try verdict(["2023": 1, "2025": 3]) == .open)
        #expect(try verdict(["2023": 1, "2024": 20]) == .no)
        #expect(try verdict(["2022": 1, "2023": 1, "2024": 2]) == .open)
    }

    @Test func `the last full period is meant unless the rule says another`() throws {
        let kind = fact("income", .number, each: .month)
        let values = book(["v": by(["2026-03": 30, "2026-04": 40, "2026-05": 50])], fact: "income")
        func figure(_ when: FactTest.When) throws -> RuleFigure.Value? {
            try Evaluation(programme([kind]), values, on: day)
                .finding(condition("income", below(99), when: when), for: "v").figure?.value
        }

        #expect(try figure(.back(1)) == .number(Rational(40)))
        #expect(try figure(.this) == .number(Rational(50)))
        #expect(try figure(.back(2)) == .number(Rational(30)))
        #expect(try figure(.latest) == .number(Rational(50)))
    }

    @Test func `several periods are taken together only where all are told`() throws {
        let kind = fact("income", .number, each: .month)
        func value(_ take: FactTest.Take, _ values: [String: Int]) throws -> RuleFigure.Value? {
            try Evaluation(programme([kind]), book(["v": by(values)], fact: "income"), on: day)
                .finding(
                    condition("income", below(999), over: .init(take: take, count: 3)), for: "v"
                ).figure?.value
        }
        let full = ["2026-02": 10, "2026-03": 20, "2026-04": 60]

        #expect(try value(.sum, full) == .number(Rational(90)))
        #expect(try value(.average, full) == .number(Rational(30)))
        #expect(try value(.lowest, full) == .number(Rational(10)))
        #expect(try value(.highest, full) == .number(Rational(60)))
        #expect(try value(.sum, ["2026-02": 10, "2026-04": 60]) == nil)
    }

    @Test(arguments: [("2026-02-10", false), ("2026-02-09", true)])
    func `a state is longer than three months when their corresponding day is past`(
        from: String, isLonger: Bool
    ) throws {
        let kind = fact("vacant", .state)
        let asked = condition(
            "vacant", .lasting(.init(.longerThan, Span(3, .months), clause: clause)))
        let stay = FactRecord.states([.init(from: try #require(CivilDate(from)), until: nil)])

        let finding = try Evaluation(
            programme([kind]), book(["v": stay], fact: "vacant"), on: day
        ).finding(asked, for: "v")

        #expect((finding.verdict == .yes) == isLonger)
    }

    @Test func `times are counted with both ends of the window`() throws {
        let kind = fact("incident", .event)
        let asked = condition(
            "incident",
            .times(
                [Comparison(.atLeast, Rational(2), clause: clause)],
                within: .span(Span(12, .months))))
        func verdict(_ days: [String]) throws -> Finding.Verdict {
            let events = FactRecord.events(days.compactMap { CivilDate($0).map { .init(day: $0) } })
            return try Evaluation(
                programme([kind]), book(["v": events], fact: "incident"), on: day
            ).finding(asked, for: "v").verdict
        }

        #expect(try verdict(["2025-05-10", "2026-05-10"]) == .yes)
        #expect(try verdict(["2025-05-09", "2026-05-10"]) == .no)
        #expect(try verdict(["2026-05-10", "2026-05-11"]) == .no)
    }

    @Test func `a rank is known as soon as nobody unknown can change it`() throws {
        let kind = fact("score", .number, each: .year, better: .higher)
        func verdict(_ line: FactTest.Rank.Line, _ scores: [SubjectKey: Int?]) throws
            -> Finding.Verdict
        {
            let records = scores.compactMapValues { $0.map { by(["2025": $0]) } }
            var facts = book(records, fact: "score")
            facts.units = scores.keys.sorted().map {
                .init(key: $0, kind: "village", name: $0.text)
            }
            let asked = condition(
                "score", .rank(.init(isFromWorst: true, line: line, among: .all)))
            return try Evaluation(programme([kind]), facts, on: day).finding(asked, for: "v")
                .verdict
        }

        #expect(try verdict(.count(1), ["v": 1, "w": 2, "x": 3]) == .yes)
        #expect(try verdict(.count(1), ["v": 2, "w": 1, "x": nil]) == .no)
        #expect(try verdict(.count(1), ["v": 1, "w": 2, "x": nil]) == .open)
        #expect(try verdict(.count(2), ["v": 1, "w": 2, "x": nil]) == .yes)
        #expect(try verdict(.count(1), ["v": 1, "w": 1, "x": 3]) == .yes)
        #expect(try verdict(.count(2), ["v": 2, "w": 2, "x": 1]) == .open)
        // A tenth of three is rounded up to one.
        #expect(try verdict(.share(Rational(1, over: 10)), ["v": 1, "w": 2, "x": 3]) == .yes)
    }

    @Test(arguments: 0..<200)
    func `telling one more fact never turns a yes or a no`(seed: Int) throws {
        var dice = Dice(seed: seed)
        let kinds = (0..<5).map { fact(FactKey("f\($0)"), .judgement) }
        let asked = randomCondition(depth: 3, &dice)
        let truth = (0..<5).map { _ in Bool.random(using: &dice) }
        let told = (0..<5).filter { _ in Bool.random(using: &dice) }
        func verdict(_ known: [Int]) throws -> Finding.Verdict {
            let records = Dictionary(
                uniqueKeysWithValues: known.map {
                    (
                        FactKey("f\($0)"),
                        FactRecord.judgement(.init(asOf: [.init(since: nil, value: truth[$0])]))
                    )
                })
            let book = FactBook(
                units: [.init(key: "v", kind: "village", name: "v")], facts: ["v": records])
            return try Evaluation(programme(kinds), book, on: day).finding(asked, for: "v").verdict
        }

        let some = try verdict(told)
        let all = try verdict(Array(0..<5))

        #expect(all != .open)
        #expect(some == .open || some == all)
    }

    private func randomCondition(depth: Int, _ dice: inout Dice) -> Condition {
        let roll = depth == 0 ? 0 : Int.random(in: 0...5, using: &dice)
        func inner(_ dice: inout Dice) -> [Condition] {
            (0..<Int.random(in: 1...3, using: &dice)).map { _ in
                randomCondition(depth: depth - 1, &dice)
            }
        }
        switch roll {
        case 1: return Condition(.all(inner(&dice)), clause: clause)
        case 2: return Condition(.any(inner(&dice)), clause: clause)
        case 3: return Condition(.not(randomCondition(depth: depth - 1, &dice)), clause: clause)
        case 4:
            let parts = inner(&dice)
            return Condition(
                .atLeast(Int.random(in: 1...parts.count, using: &dice), of: parts), clause: clause)
        case 5:
            let points = inner(&dice).map {
                Condition.Points(when: $0, points: Rational(Int.random(in: -3...5, using: &dice)))
            }
            return Condition(
                .points(points, [Comparison(.atLeast, Rational(3), clause: clause)]),
                clause: clause)
        default:
            return condition(FactKey("f\(Int.random(in: 0..<5, using: &dice))"), .holds)
        }
    }
}
