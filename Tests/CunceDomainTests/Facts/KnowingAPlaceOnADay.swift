import CunceDomain
import Testing

/// What is kept of a place answers for a past day as if only the values up to it had been read.
@Suite struct KnowingAPlaceOnADay {
    private static let clause = Clause(file: "facts.yaml", line: 1, path: "facts")
    private static let place = Cast.village

    private static func kind(
        _ key: FactKey, _ shape: FactKind.Shape, each: Period.Unit? = nil
    ) -> FactKind {
        FactKind(
            key: key, label: Label(zh: key.text, en: key.text), about: .unit, shape: shape,
            each: each, clause: clause)
    }

    private static let kinds = Dictionary(
        uniqueKeysWithValues: [
            kind("income", .money, each: .year), kind("clear", .judgement),
            kind("vacant", .state), kind("incident", .event),
        ].map { ($0.key, $0) })

    private static func value(
        _ fact: FactKey, _ value: FactValue, _ period: Period? = nil, on text: String
    ) -> BookSources.Value {
        BookSources.Value(
            place: place, fact: fact,
            slot: FactSlot(value, period: period, on: period?.first ?? day(text)), value: value)
    }

    private static let values = [
        value("income", .number(Rational(1)), Period("2024"), on: ""),
        value("income", .number(Rational(2)), Period("2025"), on: ""),
        value("clear", .judgement(true), on: "2024-03-01"),
        value("clear", .judgement(false), on: "2025-03-01"),
        // Never vacant, as of spring 2024; then it was.
        value("vacant", .judgement(false), on: "2024-04-01"),
        value("vacant", .state(from: day("2025-02-01"), until: nil), on: "2025-02-01"),
        value("incident", .event(day("2025-06-01"), count: 2), on: "2025-06-01"),
    ]

    @Test(arguments: [
        "2023-12-31", "2024-01-01", "2024-03-01", "2024-03-31", "2024-04-01", "2025-01-31",
        "2025-02-01", "2025-05-31", "2025-06-01", "2026-01-01",
    ])
    func `is the same as reading what was told up to it`(text: String) {
        let day = day(text)
        let all = PlaceRecords(Self.values, Self.kinds)
        let upTo = PlaceRecords(Self.values.filter { $0.slot.first <= day }, Self.kinds)

        #expect(all.known(on: day) == upTo.known(on: day))
    }

    @Test func `knows that something never was only from the day that was told of`() {
        let all = PlaceRecords(Self.values, Self.kinds)

        #expect(all.known(on: day("2024-03-31"))["vacant"] == nil)
        #expect(all.known(on: day("2024-04-01"))["vacant"] == .states([]))
    }
}
