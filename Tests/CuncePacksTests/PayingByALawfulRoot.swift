import CunceDomain
import Testing

@Suite struct PayingByALawfulRoot {
    private func shipped(_ grade: GradeKey? = "qualified") throws -> PayAtWork {
        var work = try PayAtWork(
            "sanlian-sanbang-santui", "cadre-pay", "2025", as: "village-party-secretary")
        if let grade {
            work.book.decided = [
                PayAtWork.post.subject: [
                    "cadre-appraisal": [work.period: .init(grade: grade, score: nil)]
                ]
            ]
        }
        return work
    }

    @Test func `needs a scheme that was fixed before the period, and nothing else will do`()
        throws
    {
        var work = try shipped()
        work.isFixed = false

        #expect(throws: PayRefusal.noRoot) { try work.drawn() }
    }

    @Test func `waits for the end of the period and for the decided grade`() throws {
        var work = try shipped(nil)

        #expect(
            throws: PayRefusal.notDecided(
                Label(
                    zh: "村干部年度绩效考核", en: "Yearly performance appraisal of village cadres"))
        ) { try work.drawn() }
        work.today = work.period.last
        #expect(throws: PayRefusal.periodRuns(until: work.period.last)) { try work.drawn() }
    }

    @Test func `names who pays each line`() throws {
        var work = try shipped()
        work.payer = " "

        #expect(
            throws: PayRefusal.payersMissing([
                Label(zh: "基本报酬", en: "Base pay"), Label(zh: "绩效报酬", en: "Performance pay"),
            ])
        ) { try work.drawn() }
    }

    @Test func `is for whoever held the post at the end of the period`() throws {
        var work = try shipped()
        work.holder = "person-other"

        #expect(throws: PayRefusal.notHeld(on: work.period.last)) { try work.drawn() }
    }

    @Test func `is drawn up by one person and approved by another, neither of them paid`() throws {
        var work = try shipped()
        #expect(throws: PayRefusal.part(.samePerson(.approver, .drawer))) {
            try work.file.decide(
                work.draft([]), by: work.hand("secretary", .secretary), in: work.around)
        }
        work.apply(.drawn(try work.drawn()))
        #expect(throws: PayRefusal.part(.otherPost)) {
            try work.file.decide(
                .approve, by: work.hand("office", .organisationOffice), in: work.around)
        }
        let approved = try work.file.decide(
            .approve, by: work.hand("secretary", .secretary), in: work.around)
        #expect(approved == [.approved(.init(total: 3_400_000))])
        work.apply(approved[0], by: "person-secretary")
        #expect(throws: PayRefusal.notNow(.approved)) { try work.drawn() }
    }

    @Test func `can be given back, mended and drawn up again`() throws {
        var work = try shipped()
        work.apply(.drawn(try work.drawn()))
        let returned = try work.file.decide(
            .giveBack(words: "等次不对"), by: work.hand("secretary", .secretary), in: work.around)
        work.apply(returned[0], by: "person-secretary")

        #expect(work.file.stage == .returned)
        work.apply(.drawn(try work.drawn()))
        #expect(work.file.stage == .drawn)
        #expect(work.file.drafts.count == 2)
    }

    @Test(arguments: [("2025-07-01", true), ("2026-01-01", false)])
    func `pays less after a sanction recorded in the period, and names it`(
        day: String, isCut: Bool
    ) throws {
        let pack = try TrialCase.pack("sanlian-sanbang-santui") { file, text in
            switch file {
            case "pay.yaml":
                text + """
                          - key: cut
                            label: {zh: 政务处分扣发, en: Withheld after a sanction}
                            amount: 0 - performance / 2
                            root: sanction
                            sanction: demerit

                    """
            case "ladder.yaml":
                text.replacing(
                    "rungs:\n",
                    with: "rungs:\n  - {key: demerit, label: {zh: 记过, en: Demerit}, "
                        + "does: sanction, subjects: [party]}\n")
            default: text
            }
        }
        var work = try PayAtWork(pack, "cadre-pay", "2025", as: "village-party-secretary")
        work.book.decided = try shipped().book.decided
        let day = try #require(CivilDate(day))
        work.book.actions = [.init(rung: "demerit", subject: PayAtWork.post.subject, day: day)]
        work.sanctions = [.init(file: "action-1", rung: "demerit", day: day)]
        let drawn = try work.drawn()

        #expect(drawn.lines.last?.fen == (isCut ? -500_000 : 0))
        #expect(drawn.lines.last?.sanction == (isCut ? "action-1" : nil))
        #expect(drawn.total == (isCut ? 2_900_000 : 3_400_000))
    }

    @Test func `never comes to less than nought`() throws {
        let pack = try TrialCase.pack("sanlian-sanbang-santui") { file, text in
            file == "pay.yaml"
                ? text.replacing("amount: full-base * ratio", with: "amount: 0 - full-base * ratio")
                : text
        }
        var work = try PayAtWork(pack, "cadre-pay", "2025", as: "village-party-secretary")
        work.book.decided = try shipped().book.decided

        #expect(throws: PayRefusal.belowNought(-1_400_000)) { try work.drawn() }
    }
}
