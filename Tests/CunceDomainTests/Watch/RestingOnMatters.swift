import CunceDomain
import Testing

/// A count made from the journal rests on what it counts, so that one fewer is no news.
@Suite struct RestingOnMatters {
    private static let village: SubjectKey = "d7"
    private static let clause = Clause(file: "acceptance.yaml", line: 3, path: "watch")

    private static var programme: Programme {
        let overdue = FactKind(
            key: "late", label: Label(zh: "逾期", en: "Overdue"), about: .unit, shape: .number,
            source: .derived(DerivedFrom(.overduePromises)), clause: clause)
        let warning = AcceptanceRule(
            key: "missed", label: Label(zh: "逾期未到", en: "Overdue"),
            when: Condition(
                .fact(
                    FactTest(
                        fact: "late",
                        question: .number([Comparison(.atLeast, Rational(2), clause: clause)]),
                        clause: clause)), clause: clause), clause: clause)
        return .bare(
            facts: [overdue],
            units: [
                UnitKind(
                    key: "village", label: Label(zh: "村", en: "Village"), under: nil,
                    isListed: true, committee: nil, clause: clause)
            ],
            acceptance: Acceptance(
                watch: WatchRule(
                    lasts: nil, deciders: Deciders(), checks: [], signals: [],
                    warnings: [warning], relapse: nil, clause: clause)))
    }

    private func standing(
        _ ids: [String], after answer: VillageWatch.Answer? = nil
    ) throws -> StandingSignal {
        let day = WatchCast.day("2026-11-20")
        var book = FactBook(
            units: [FactBook.Unit(key: Self.village, kind: "village", name: "七村")],
            facts: [
                Self.village: [
                    "late": .number(.init(asOf: [.init(since: nil, value: Rational(ids.count))]))
                ]
            ])
        book.matters = [
            Self.village: [
                "late": ids.map {
                    CountedMatter(.promise, $0, in: "case-1", title: "款\($0)", since: day)
                }
            ]
        ]
        let warning = Evaluation(Self.programme, book, on: day).earlyWarnings(of: Self.village)
        return StandingSignal(try #require(warning.first { $0.stands }), after: answer)
    }

    private func dismissed(_ standing: StandingSignal) -> VillageWatch.Answer {
        let day = WatchCast.day("2026-11-20")
        return VillageWatch.Answer(
            signal: "missed", step: nil, word: "在催", facts: standing.warning.rests.map(\.text),
            at: Occurrence(
                entry: 5, sequence: 1, on: day, recordedOn: day, by: "person", post: "office"))
    }

    @Test func `rests on each promise, since its day went by`() throws {
        let rests = try standing(["a", "b"]).warning.rests

        #expect(rests.map(\.text) == ["late of d7 promise:a", "late of d7 promise:b"])
        #expect(rests.map(\.day) == [WatchCast.day("2026-11-20"), WatchCast.day("2026-11-20")])
    }

    @Test func `stays dismissed where one of them has come, and returns with another one`() throws {
        let answer = dismissed(try standing(["a", "b", "c"]))

        let fewer = try standing(["a", "c"], after: answer)
        let other = try standing(["a", "d"], after: answer)

        #expect(fewer.state == .dismissed(answer))
        #expect(other.state == .returned(answer))
        #expect(other.news.map(\.matter?.title) == ["款d"])
    }
}
