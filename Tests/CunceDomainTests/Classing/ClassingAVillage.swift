import CunceDomain
import Testing

/// Classes are proposed by rules and decided by people.
@Suite struct ClassingAVillage {
    private func proposal(
        yes: [VillageClassKey] = ["people"], open: [VillageClassKey] = []
    ) -> Classing.Proposal {
        Classing.Proposal(all: ["people", "affairs", "funds"], proposed: yes, open: open)
    }

    private func decide(
        _ classes: [VillageClassKey], reason: String = "", isDiagnosed: Bool = true,
        _ proposal: Classing.Proposal
    ) throws(ClassingRefusal) -> [ClassingEvent] {
        try Classing().decide(.decide(classes, reason: reason), isDiagnosed: isDiagnosed, proposal)
    }

    @Test func `follows the rules without a reason and differs with one`() throws {
        #expect(try decide(["people"], proposal()).count == 1)
        #expect(throws: ClassingRefusal.differs(proposed: ["people"])) {
            try decide(["people", "funds"], proposal())
        }
        #expect(throws: ClassingRefusal.differs(proposed: ["people"])) {
            try decide([], proposal())
        }
        let events = try decide(["funds", "people"], reason: "经济也弱", proposal(open: ["affairs"]))
        #expect(
            events == [
                .decided(
                    .init(
                        classes: ["people", "funds"], proposed: ["people"], open: ["affairs"],
                        reason: "经济也弱"))
            ])
    }

    @Test func `needs a diagnosis and classes of the programme`() {
        #expect(throws: ClassingRefusal.diagnosisMissing) {
            try decide(["people"], isDiagnosed: false, proposal())
        }
        #expect(throws: ClassingRefusal.unknownClass("drive")) {
            try decide(["drive"], proposal())
        }
        #expect(throws: ClassingRefusal.noClasses) {
            try decide([], Classing.Proposal(all: [], proposed: [], open: []))
        }
    }

    @Test func `writes the same decision once`() throws {
        var classing = Classing()
        let day = CivilDate(2026, 11, 20)!
        for event in try decide(["people"], proposal()) {
            classing.apply(
                event,
                Occurrence(
                    entry: 1, sequence: 1, on: day, recordedOn: day, by: "p", post: "office"))
        }
        #expect(
            try classing.decide(
                .decide(["people"], reason: ""), isDiagnosed: true, proposal()
            ).isEmpty)
        #expect(classing.current?.differs == false)
    }
}
