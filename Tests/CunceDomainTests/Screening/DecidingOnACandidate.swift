import CunceDomain
import Testing

@Suite struct DecidingOnACandidate {
    private func named() throws -> CaseAtWork {
        var work = CaseAtWork()
        try work.ask(
            .listing(.name(village: Cast.village, round: Cast.round, grounds: "村账三年没有公开")),
            by: Cast.leader)
        return work
    }

    private let accept = CaseAtWork.Deed.listing(.accept(reason: "旧账不清", basis: "党委会"))
    private let decline = CaseAtWork.Deed.listing(.decline(reason: "只有一件旧事", basis: "党委会"))

    @Test func `begins with somebody who names the village and says why`() throws {
        let kase = try named().kase

        #expect(kase.stage == .candidate)
        #expect(kase.entered(.candidate) == entry(1, by: Cast.leader))
        #expect(kase.listing.candidacy?.grounds == "村账三年没有公开")
        #expect(kase.listing.isWaiting)
        #expect(!kase.listing.isOpen)
        #expect(throws: ListingRefusal.field(.init("grounds", .missing))) {
            try CaseAtWork().decide(
                .listing(.name(village: Cast.village, round: Cast.round, grounds: " ")))
        }
    }

    @Test func `is another person's part than naming`() throws {
        let work = try named()

        for deed in [accept, decline] {
            #expect(throws: ListingRefusal.namedByDecider) {
                try work.decide(deed, by: Cast.leader)
            }
            #expect(throws: Never.self) { try work.decide(deed, by: Cast.secretary) }
        }
    }

    @Test func `lists it with the reason and the basis`() throws {
        var work = try named()

        try work.ask(accept, by: Cast.secretary)

        #expect(work.kase.stage == .listed)
        #expect(work.kase.listing.village == Cast.village)
        #expect(work.kase.listing.reason == "旧账不清")
        #expect(work.kase.listing.basis == "党委会")
        #expect(!work.kase.listing.isDirect)
    }

    @Test func `or does not, and then the village is no case`() throws {
        var work = try named()

        try work.ask(decline, by: Cast.secretary)

        #expect(work.kase.stage == .candidate)
        #expect(work.kase.listing.candidacy?.declined?.reason == "只有一件旧事")
        #expect(work.kase.listing.village == nil)
        #expect(!work.kase.listing.isWaiting)
        #expect(!work.kase.admits(.diagnosis(.submitted(.init()))))
    }

    @Test func `takes a reason and a basis either way`() throws {
        let work = try named()

        for deed in [
            ListingCommand.accept(reason: "因", basis: " "), .decline(reason: "因", basis: " "),
        ] {
            #expect(throws: ListingRefusal.field(.init("basis", .missing))) {
                try work.decide(.listing(deed), by: Cast.secretary)
            }
        }
        #expect(throws: ListingRefusal.field(.init("reason", .missing))) {
            try work.decide(.listing(.decline(reason: "", basis: "会")), by: Cast.secretary)
        }
    }

    @Test func `happens once, whoever comes second`() throws {
        var listed = try named()
        var declined = try named()
        try listed.ask(accept, by: Cast.secretary)
        try declined.ask(decline, by: Cast.secretary)

        #expect(throws: ListingRefusal.alreadyDecided(isListed: true, on: Cast.monday)) {
            try listed.decide(decline, by: Cast.group)
        }
        #expect(throws: ListingRefusal.alreadyDecided(isListed: false, on: Cast.monday)) {
            try declined.decide(accept, by: Cast.group)
        }
    }

    @Test(arguments: [(0, false), (-1, true)])
    func `is not older than the naming`(days: Int, isRefused: Bool) throws {
        let work = try named()

        let met = try refusal(as: ListingRefusal.self) {
            try work.decide(accept, by: Cast.secretary, on: Cast.monday.adding(days: days))
        }

        #expect(met == (isRefused ? .decidedBeforeNamed(on: Cast.monday) : nil))
    }

    @Test func `needs somebody to have named the village`() {
        #expect(throws: ListingRefusal.notACandidate) {
            try CaseAtWork().decide(accept, by: Cast.secretary)
        }
    }

    @Test func `fixes the words it was taken on`() throws {
        var work = try named()
        let naming = try #require(work.history.effective.first?.event)
        let before = work.kase.isFixed(naming, at: entry(1))

        try work.ask(decline, by: Cast.secretary)

        #expect(!before)
        #expect(work.kase.isFixed(naming, at: entry(1)))
    }
}
