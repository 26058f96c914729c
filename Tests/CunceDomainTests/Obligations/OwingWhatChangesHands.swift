import CunceDomain
import Testing

/// A week in which a link passes from one to another. 换人
@Suite struct OwingWhatChangesHands {
    private static let monday = CivilDate(dayNumber: 20_773)  // 2026-11-16

    private typealias Link = (post: String, from: Int, until: Int?)
    private typealias Visit = (post: String, on: Int)

    private static func cadence(grace: Int, amount: CadenceAmount) -> Cadence {
        Cadence(
            key: "weekly-visit", label: Label(zh: "每周下村", en: "Weekly visit"), duty: .visit,
            rhythm: .every(DutyWindow(1, .week)), amount: amount, day: .anyDay,
            owners: [.link("cadre"), .link("leader")], graceDays: grace,
            clause: Clause(file: "rhythm.yaml", line: 1, path: "cadences[0]"))
    }

    /// Week by week: `a 1 missed` says that `a` missed the second week.
    private func owed(
        _ links: [Link], _ visits: [Visit] = [], on day: Int, grace: Int = 0,
        amount: CadenceAmount = .times(1), slots: [LinkSlotKey] = ["cadre"],
        weeks: Weeks = Weeks()
    ) -> [String] {
        VisitObligations(
            [CadenceSpan(Self.cadence(grace: grace, amount: amount), signers: [])],
            holdings: links.enumerated().map { place, link in
                .init(
                    slot: slots[place % slots.count], post: PostID(link.post),
                    from: Self.monday.adding(days: link.from),
                    until: link.until.map { Self.monday.adding(days: $0) })
            },
            trips: visits.enumerated().map {
                .init(
                    on: Self.monday.adding(days: $1.on), participants: [PostID($1.post)],
                    entry: $0)
            },
            terms: ObligationTerms(calendar: .plain, absences: [:], weeks: weeks)
        ).list(
            listed: Self.monday, closes: Self.monday.adding(days: 100),
            on: Self.monday.adding(days: day)
        ).sorted { $0.key < $1.key }.map { obligation in
            let week = obligation.period.first.days(since: Self.monday) / 7
            return "\(obligation.key.post) \(week) \(obligation.state.word)"
        }
    }

    @Test func `is asked of whoever holds the link at its end`() {
        let links: [Link] = [("a", 0, 9), ("b", 10, nil)]

        #expect(owed(links, on: 6) == ["a 0 owed"])
        #expect(owed(links, on: 12) == ["a 0 missed", "b 1 owed"])
    }

    @Test func `is not asked of the next one before the day of the hand-over`() {
        #expect(owed([("a", 0, 9), ("b", 10, nil)], on: 9) == ["a 0 missed"])
    }

    @Test(arguments: ["a", "b"])
    func `is met by a visit of either`(visitor: String) {
        let day = visitor == "a" ? 8 : 11

        #expect(
            owed([("a", 0, 9), ("b", 10, nil)], [("a", 2), (visitor, day)], on: 13)
                == ["a 0 met", "b 1 met"])
    }

    @Test func `is missed by nobody, because nobody had all of it`() {
        #expect(
            owed([("a", 0, 9), ("b", 10, nil)], on: 21)
                == ["a 0 missed", "b 1 handed over", "b 2 missed", "b 3 owed"])
    }

    @Test func `is still owed within the grace, and met in it without being late`() {
        let links: [Link] = [("a", 0, 9), ("b", 10, nil)]

        #expect(owed(links, on: 15, grace: 2).contains("b 1 owed"))
        #expect(owed(links, [("b", 15)], on: 15, grace: 2).contains("b 1 met"))
        #expect(owed(links, on: 16, grace: 2).contains("b 1 handed over"))
    }

    @Test func `does not take the visit by which the one before met a week of his own`() {
        let links: [Link] = [("a", 0, 9), ("b", 10, nil)]

        // On the Monday after, in the grace of the first week.
        #expect(
            owed(links, [("a", 7)], on: 20, grace: 1)
                == ["a 0 met late", "b 1 handed over", "b 2 owed"])
        #expect(
            owed(links, [("a", 7), ("a", 8)], on: 20, grace: 1)
                == ["a 0 met late", "b 1 met", "b 2 owed"])
    }

    @Test func `spares the visit of the new one for his next week`() {
        #expect(
            owed([("a", 0, 9), ("b", 10, nil)], [("a", 1), ("a", 8), ("b", 14)], on: 20, grace: 2)
                == ["a 0 met", "b 1 met", "b 2 met"])
    }

    @Test func `adds the days of both, and a day on which both came once`() {
        let links: [Link] = [("a", 7, 9), ("b", 10, nil)]
        let days = [("a", 7), ("a", 8), ("b", 10)] as [Visit]

        #expect(owed(links, days, on: 13, amount: .days(3)) == ["b 1 met"])
        #expect(
            owed(
                [("a", 7, 10), ("b", 10, nil)], [("a", 8), ("a", 10), ("b", 10)], on: 13,
                amount: .times(3)) == ["b 1 owed"])
    }

    @Test func `passes through several hands to the last`() {
        #expect(
            owed([("a", 7, 8), ("c", 9, 10), ("b", 11, nil)], [("c", 9)], on: 13)
                == ["b 1 met"])
    }

    @Test func `has one to owe it for each who left, and none for whoever is added`() {
        #expect(
            owed([("a", 7, 9), ("b", 10, nil), ("c", 11, nil), ("d", 7, nil)], on: 13)
                == ["b 1 owed", "d 1 owed"])
    }

    @Test func `is owed by nobody where nobody follows, and where nobody was before`() {
        #expect(owed([("a", 7, 9)], on: 13) == [])
        #expect(owed([("b", 10, nil)], on: 13) == [])
        #expect(owed([("a", 7, 9), ("b", 10, nil)], on: 13, slots: ["cadre", "leader"]) == [])
    }

    @Test func `is owed in full by one who passes from one link of the village to another`() {
        #expect(
            owed([("a", 7, 9), ("a", 10, nil)], on: 14, slots: ["cadre", "leader"])
                == ["a 1 missed", "a 2 owed"])
    }

    @Test func `does not break a row of missed weeks, and does not lengthen it`() throws {
        let escalation = Escalation(
            cadence: "weekly-visit", missed: 2, isConsecutive: true, withinWeeks: nil,
            shownTo: ["office"])
        func shown(on day: Int) -> Int {
            Escalated.find(
                VisitObligations(
                    [CadenceSpan(Self.cadence(grace: 0, amount: .times(1)), signers: [])],
                    holdings: [
                        .init(
                            slot: "cadre", post: "a", from: Self.monday,
                            until: Self.monday.adding(days: 2)),
                        .init(
                            slot: "cadre", post: "b", from: Self.monday.adding(days: 3),
                            until: nil),
                    ], trips: []
                ).list(
                    listed: Self.monday, closes: Self.monday.adding(days: 100),
                    on: Self.monday.adding(days: day)),
                [escalation], on: Self.monday.adding(days: day)
            ).first?.missed.count ?? 0
        }

        #expect(shown(on: 14) == 0)
        #expect(shown(on: 21) == 2)
    }
}

extension Obligation.State {
    fileprivate var word: String {
        switch self {
        case .owed: "owed"
        case .met: "met"
        case .metLate: "met late"
        case .missed: "missed"
        case .excused(.handedOver, entry: nil): "handed over"
        case .excused(let reason, _): "\(reason)"
        }
    }
}
