import Testing

@testable import CunceDomain

@Suite struct AnsweringForWarnings {
    private let ranking = WarningID(rule: .peopleRanked, about: "place-in-line")

    /// A pack with one fact that ranks people.
    private func pack(_ version: String = "1.0.0", warned: Bool = true) -> Programme {
        .bare(
            version: version,
            facts: warned
                ? [.ofPosts("place-in-line", Label(zh: "干部排名", en: "Ranking of cadres"))] : [])
    }

    private func setUp() -> Adoption {
        var adoption = Adoption()
        adoption.establish(
            .init(root: Cast.town, pack: "bare", packVersion: "1.0.0"), entry(1))
        return adoption
    }

    private func accepted(_ adoption: Adoption) throws -> Adoption {
        var adoption = adoption
        for event in try adoption.accept([.init(ranking, reason: " 只在内部用 ")], of: pack()) {
            adoption.apply(event, entry(2, by: Cast.secretary))
        }
        return adoption
    }

    private func adopt(
        _ adoption: Adoption, _ pack: Programme, lacking: [PackGap] = [], basis: String = "党委会"
    ) throws -> [AdoptionEvent] {
        try adoption.adopt(
            .init(pack: pack.key.text, version: pack.version, basis: basis, reason: "县里改了"),
            pack, lacking: lacking)
    }

    @Test func `keeps who answers, for which version and why`() throws {
        let adoption = try accepted(setUp())

        let kept = adoption.accepted(of: "bare")[ranking]
        #expect(kept?.reason == "只在内部用")
        #expect(kept?.version == "1.0.0")
        #expect(kept?.at.by == Cast.secretary)
        #expect(adoption.unanswered(in: pack()) == [])
    }

    @Test func `goes on holding for a later version, and for no other pack`() throws {
        let adoption = try accepted(setUp())

        #expect(adoption.unanswered(in: pack("1.10.0")) == [])
        #expect(adoption.accepted(of: "other") == [:])
    }

    @Test func `needs a reason, a warning of the pack, and nobody who answers yet`() throws {
        let adoption = setUp()

        #expect(throws: AdoptionRefusal.field(.init("reason", .missing))) {
            try adoption.accept([.init(ranking, reason: " ")], of: pack())
        }
        #expect(throws: AdoptionRefusal.unknownWarning) {
            try adoption.accept([.init(ranking, reason: "理由")], of: pack(warned: false))
        }
        #expect(throws: AdoptionRefusal.nothingAnswered) {
            try adoption.accept([], of: pack())
        }
        #expect(throws: AdoptionRefusal.alreadyAccepted(ranking)) {
            try accepted(adoption).accept([.init(ranking, reason: "再一次")], of: pack())
        }
        #expect(throws: AdoptionRefusal.alreadyAccepted(ranking)) {
            try adoption.accept(
                [.init(ranking, reason: "一"), .init(ranking, reason: "二")], of: pack())
        }
    }

    @Test func `can be withdrawn with a reason, and is open again`() throws {
        var adoption = try accepted(setUp())

        for event in try adoption.withdraw(ranking, of: "bare", reason: "不再用了") {
            adoption.apply(event, entry(3))
        }

        #expect(adoption.unanswered(in: pack()) == [ranking])
        #expect(throws: AdoptionRefusal.notAccepted) {
            try adoption.withdraw(ranking, of: "bare", reason: "再撤")
        }
    }

    @Test func `stands before adopting: a pack with open warnings is not adopted`() throws {
        let adoption = setUp()

        #expect(throws: AdoptionRefusal.warningsOpen([ranking])) {
            try adopt(adoption, pack("1.1.0"))
        }
        #expect(throws: Never.self) { try adopt(accepted(adoption), pack("1.1.0")) }
    }

    @Test func `lets a pack be adopted once, with its basis, where posts lack nothing`() throws {
        var adoption = setUp()
        let gap = PackGap(
            kind: .role, key: "leader", label: Label(zh: "领导", en: "Leader"), uses: 1)
        let new = pack("1.1.0", warned: false)

        #expect(throws: AdoptionRefusal.lacks([gap])) { try adopt(adoption, new, lacking: [gap]) }
        #expect(throws: AdoptionRefusal.field(.init("basis", .missing))) {
            try adopt(adoption, new, basis: "")
        }
        for event in try adopt(adoption, new) { adoption.apply(event, entry(2)) }

        #expect(adoption.current?.version == "1.1.0")
        #expect(adoption.steps.map(\.version) == ["1.0.0", "1.1.0"])
        #expect(throws: AdoptionRefusal.alreadyAdopted) { try adopt(adoption, new) }
    }
}
