import CunceDomain
import Testing

@Suite struct AnsweringASignal {
    private static let fallen = WatchCast.warnings(
        WatchCast.book(income: [50_000, 40_000]), on: "2022-03-01")
    private static let seen = ["income of d7 2020 number:50000", "income of d7 2021 number:40000"]

    private func decide(
        _ command: SignalCommand, on state: VillageWatch = VillageWatch(place: DivisionID(7)),
        _ warnings: [EarlyWarning] = fallen
    ) throws(SignalRefusal) -> [SignalEvent] {
        try state.decide(
            command,
            in: .init(
                known: ["falling", "empty"], warnings: warnings, pack: "bare",
                packVersion: "1.0.0"))
    }

    private func dismissed(_ facts: [String] = seen) -> VillageWatch {
        var state = VillageWatch(place: DivisionID(7))
        state.apply(
            .dismissed(
                .init(
                    signal: "falling", facts: facts, reason: "合同空档", pack: "bare",
                    packVersion: "1.0.0")), at(5))
        return state
    }

    private func at(_ entry: Int) -> Occurrence {
        let day = WatchCast.day("2022-03-01")
        return Occurrence(
            entry: entry, sequence: 1, on: day, recordedOn: day, by: "person", post: "office")
    }

    @Test func `keeps what it rested on with the reason`() throws {
        let events = try decide(.dismiss("falling", seen: Self.seen, reason: " 合同空档 "))

        #expect(
            events == [
                .dismissed(
                    .init(
                        signal: "falling", facts: Self.seen, reason: "合同空档", pack: "bare",
                        packVersion: "1.0.0"))
            ])
    }

    @Test func `takes a reason`() {
        #expect(throws: SignalRefusal.field(FieldFault("reason", .missing))) {
            try decide(.dismiss("falling", seen: Self.seen, reason: " "))
        }
    }

    @Test func `is refused where other facts were looked at`() {
        #expect(throws: SignalRefusal.changedMeanwhile) {
            try decide(.dismiss("falling", seen: [Self.seen[0]], reason: "合同空档"))
        }
    }

    @Test func `is refused where nothing stands any more`() {
        #expect(throws: SignalRefusal.standsNoMore) {
            try decide(.dismiss("empty", seen: [], reason: "合同空档"))
        }
        #expect(throws: SignalRefusal.unknownSignal("other")) {
            try decide(.dismiss("other", seen: [], reason: "合同空档"))
        }
    }

    @Test func `is not dismissed twice on the same facts, but may be taken up after all`() throws {
        #expect(throws: SignalRefusal.answered) {
            try decide(.dismiss("falling", seen: Self.seen, reason: "再说一次"), on: dismissed())
        }
        let events = try decide(
            .takeUp("falling", seen: Self.seen, .visit, word: ""), on: dismissed())
        #expect(events.count == 1)
    }

    @Test func `says what is done where Cunce knows no such way`() {
        #expect(throws: SignalRefusal.field(FieldFault("word", .missing))) {
            try decide(.takeUp("falling", seen: Self.seen, .other, word: ""))
        }
    }

    @Test func `stays dismissed on the same facts, and comes back with what is new`() throws {
        let answer = try #require(dismissed().answers.first)
        let later = WatchCast.warnings(
            WatchCast.book(income: [50_000, 40_000, 30_000]), on: "2023-03-01")

        let same = StandingSignal(try #require(Self.fallen.first), after: answer)
        let back = StandingSignal(try #require(later.first), after: answer)

        #expect(same.state == .dismissed(answer))
        #expect(!same.asks)
        #expect(back.state == .returned(answer))
        #expect(back.news.map(\.text) == ["income of d7 2022 number:30000"])
    }
}
