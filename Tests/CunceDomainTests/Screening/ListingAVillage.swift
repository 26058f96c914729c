import CunceDomain
import Testing

@Suite struct ListingAVillage {
    private let known = Listing.Surroundings(
        village: Cast.villageFacts, round: Cast.roundFacts, openCase: nil)

    private func list(
        reason: String = "集体经济薄弱", basis: String = "党委会", round: RoundID = Cast.round,
        on day: CivilDate = Cast.monday, in known: Listing.Surroundings? = nil
    ) throws(ListingRefusal) -> [ListingEvent] {
        try Listing().decide(
            .list(village: Cast.village, round: round, reason: reason, basis: basis),
            by: Cast.secretary, on: day,
            in: known ?? self.known)
    }

    @Test func `writes the village with its town, its round and the grounds`() throws {
        let events = try list(reason: " 集体经济薄弱 ", basis: "党委会\n")

        #expect(
            events == [
                .listed(
                    .init(
                        village: Cast.village, town: Cast.town, round: Cast.round,
                        reason: "集体经济薄弱", basis: "党委会"))
            ])
    }

    @Test func `moves the case from candidate to listed`() throws {
        let before = CaseAtWork().kase

        let after = try CaseAtWork.listed().kase

        #expect(before.stage == .candidate)
        #expect(after.stage == .listed)
        #expect(after.entered(.listed) == entry(1))
        #expect(after.entered(.diagnosed) == nil)
    }

    @Test func `needs a village that is known`() {
        #expect(throws: ListingRefusal.unknownVillage) {
            try list(in: .init(village: nil, round: Cast.roundFacts, openCase: nil))
        }
    }

    @Test func `needs a round that is known`() {
        #expect(throws: ListingRefusal.unknownRound) {
            try list(in: .init(village: Cast.villageFacts, round: nil, openCase: nil))
        }
        #expect(throws: ListingRefusal.unknownRound) { try list(round: "round-2019") }
    }

    @Test(arguments: [(4, true), (5, false)])
    func `takes villages, not towns`(level: Int, isRefused: Bool) throws {
        let place = Listing.VillageFacts(
            id: Cast.village, town: Cast.town, path: "/1/35/402/", level: level)

        let met = try refusal(as: ListingRefusal.self) {
            try list(in: .init(village: place, round: Cast.roundFacts, openCase: nil))
        }

        #expect(met == (isRefused ? ListingRefusal.notAVillage : nil))
    }

    @Test func `is refused outside the division that runs the round`() {
        let elsewhere = Listing.VillageFacts(
            id: Cast.village, town: DivisionID(351), path: "/1/351/402/", level: 5)

        #expect(throws: ListingRefusal.outsideTheRound) {
            try list(in: .init(village: elsewhere, round: Cast.roundFacts, openCase: nil))
        }
    }

    @Test func `is refused while the village has an open case in the round`() {
        #expect(throws: ListingRefusal.alreadyListed("case-0")) {
            try list(
                in: .init(village: Cast.villageFacts, round: Cast.roundFacts, openCase: "case-0"))
        }
    }

    @Test(arguments: [
        ("2026-08-31", true), ("2026-09-01", false), ("2027-08-31", false), ("2027-09-01", true),
    ])
    func `is decided inside the period of the round`(on: String, isRefused: Bool) throws {
        let outside = ListingRefusal.outsideThePeriod(
            opens: Cast.roundFacts.opens, closes: Cast.roundFacts.closes)

        let met = try refusal(as: ListingRefusal.self) { try list(on: day(on)) }

        #expect(met == (isRefused ? outside : nil))
    }

    @Test func `needs a reason and the meeting or paper that decided`() {
        #expect(throws: ListingRefusal.field(.init("reason", .missing))) {
            try list(reason: " \n")
        }
        #expect(throws: ListingRefusal.field(.init("basis", .missing))) { try list(basis: " ") }
    }

    @Test func `is refused in a round that is over`() {
        let over = Listing.RoundFacts(
            id: Cast.round, path: "/1/35/", opens: Cast.roundFacts.opens,
            closes: Cast.roundFacts.closes, closed: Cast.monday)

        #expect(throws: ListingRefusal.roundClosed(on: Cast.monday)) {
            try list(in: .init(village: Cast.villageFacts, round: over, openCase: nil))
        }
    }

    @Test func `goes by the candidate where somebody has named the village`() {
        #expect(throws: ListingRefusal.alreadyNamed("case-0")) {
            try list(
                in: .init(
                    village: Cast.villageFacts, round: Cast.roundFacts, openCase: nil,
                    candidate: "case-0"))
        }
    }

    @Test func `names the case that ended before: a relapse`() throws {
        let events = try list(
            in: .init(
                village: Cast.villageFacts, round: Cast.roundFacts, openCase: nil,
                earlier: "case-2025"))

        guard case .listed(let listed) = events.first else {
            Issue.record("not listed")
            return
        }
        #expect(listed.earlier == "case-2025")
        #expect(listed.carried == nil)
    }

    @Test func `takes five hundred characters of reason and of basis`() {
        let tooLong = TextFault.tooLong(limit: 500, length: 501)

        #expect(throws: Never.self) { try list(reason: letters(500), basis: letters(500)) }
        #expect(throws: ListingRefusal.field(.init("reason", tooLong))) {
            try list(reason: letters(501))
        }
        #expect(throws: ListingRefusal.field(.init("basis", tooLong))) {
            try list(basis: letters(501))
        }
    }

    @Test func `happens once to a case`() throws {
        let work = try CaseAtWork.listed()
        let again = try #require(work.history.effective.first?.event)

        #expect(!work.kase.admits(again))
    }
}
