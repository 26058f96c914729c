import CunceDomain
import Testing

@Suite struct KeepingAPromise {
    private let water = CaseWithHelp.water

    private func arrive(_ amount: Int?, _ id: ArrivalID = "arrival-1") -> PromiseCommand {
        .reportArrival("promise-1", id, amount: amount, voucher: "回单 1")
    }

    private func use(_ amount: Int?) -> PromiseCommand {
        .reportUse("promise-1", amount: amount, purpose: "买管材", voucher: "")
    }

    @Test(arguments: [
        (nil, PromiseRefusal.amountMissing), (0, .amountNotPositive),
        (-1, .amountNotPositive), (Money.most + 1, .amountTooLarge(limit: Money.most)),
    ])
    func `of money needs an amount above nought`(amount: Int?, met: PromiseRefusal) {
        #expect(throws: met) { try CaseWithHelp.promised(amount) }
    }

    @Test func `of advice has no amount and comes as a whole`() throws {
        #expect(throws: PromiseRefusal.amountNotAsked) {
            try CaseWithHelp.promised(100, .advice)
        }
        var work = try CaseWithHelp.promised(nil, .advice)
        #expect(throws: PromiseRefusal.amountNotAsked) { try work.decide(arrive(1)) }
        try work.ask(arrive(nil))
        #expect(work.promise?.state == .arrived)
        #expect(throws: PromiseRefusal.notFrom(.arrived)) {
            try work.decide(arrive(nil, "arrival-2"))
        }
        try work.ask(use(nil))
        #expect(work.promise?.state == .used)
    }

    @Test func `is made by whoever is paired with the village`() throws {
        let work = try CaseWithHelp.promised()
        let draft = PromiseCommand.PromiseDraft(
            id: "promise-2", supporter: "post-roads", kind: .advice, title: "讲课", amount: nil,
            due: Cast.monday)

        #expect(throws: PromiseRefusal.supporterNotPaired) { try work.decide(.make(draft)) }
    }

    @Test func `arrives in parts, each counted once, and no more than was promised`() throws {
        var work = try CaseWithHelp.promised()

        try work.ask(arrive(2_000_000))
        #expect(work.promise?.state == .partlyArrived)
        #expect(throws: PromiseRefusal.moreThanPromised(left: 3_000_000)) {
            try work.decide(arrive(3_000_001, "arrival-2"))
        }
        try work.ask(arrive(3_000_000, "arrival-2"))
        #expect(work.promise?.state == .arrived)
        #expect(work.promise?.arrived == 5_000_000)
        let confirm = PromiseCommand.confirm("promise-1", "arrival-1", note: "")
        try work.ask(confirm, by: CaseWithHelp.lead, CaseWithHelp.leadPost)
        #expect(work.promise?.arrived == 5_000_000)
        #expect(work.promise?.unconfirmed.map(\.id) == ["arrival-2"])
        #expect(throws: PromiseRefusal.alreadyConfirmed) {
            try work.decide(confirm, by: CaseWithHelp.lead, CaseWithHelp.leadPost)
        }
    }

    @Test func `is confirmed by somebody who had no part in saying so`() throws {
        var work = try CaseWithHelp.promised()
        try work.ask(
            .reportArrival(
                "promise-1", "arrival-1", amount: 100, voucher: "",
                linkFrom: CaseWithHelp.lead), by: "link-1", water)
        let confirm = PromiseCommand.confirm("promise-1", "arrival-1", note: "")

        // The person it was said by, the one who gave out the link, the supporter's own post.
        for (person, post) in [
            ("link-1" as PersonID, CaseWithHelp.clerkPost),
            (CaseWithHelp.lead, CaseWithHelp.leadPost), ("person-other", water),
        ] {
            #expect(throws: PromiseRefusal.reporterConfirms) {
                try work.decide(confirm, by: person, post)
            }
        }
        #expect(throws: Never.self) { try work.decide(confirm) }
    }

    @Test func `is used up to what arrived`() throws {
        var work = try CaseWithHelp.promised()

        #expect(throws: PromiseRefusal.notFrom(.promised)) { try work.decide(use(1)) }
        try work.ask(arrive(2_000_000))
        #expect(throws: PromiseRefusal.moreThanArrived(left: 2_000_000)) {
            try work.decide(use(2_000_001))
        }
        try work.ask(use(2_000_000))
        #expect(work.promise?.state == .partlyArrived)
        try work.ask(arrive(3_000_000, "arrival-2"))
        try work.ask(use(3_000_000))
        #expect(work.promise?.state == .used)
    }

    @Test func `is stuck with somebody until it moves`() throws {
        var work = try CaseWithHelp.promised()
        func stuck(_ post: PostID?, _ words: String) -> PromiseCommand {
            .reportStuck("promise-1", reason: "等批复", liesWith: post, words: words)
        }

        #expect(throws: PromiseRefusal.field(.init("words", .missing))) {
            try work.decide(stuck(nil, " "))
        }
        #expect(throws: PromiseRefusal.unknownPost("post-nobody")) {
            try work.decide(stuck("post-nobody", ""))
        }
        try work.ask(stuck(CaseWithHelp.leadPost, ""))
        #expect(work.promise?.state == .stuck)
        #expect(throws: PromiseRefusal.notFrom(.stuck)) {
            try work.decide(stuck(nil, "县里"))
        }
        try work.ask(.free("promise-1", note: "批了"))
        #expect(work.promise?.state == .promised)
        try work.ask(stuck(nil, "县财政"))
        try work.ask(arrive(1))
        #expect(work.promise?.state == .partlyArrived)
    }

    @Test func `changes with a reason, and not below what arrived`() throws {
        var work = try CaseWithHelp.promised()
        try work.ask(arrive(2_000_000))
        let due = Cast.monday.adding(days: 30)

        #expect(throws: PromiseRefusal.lessThanArrived(arrived: 2_000_000)) {
            try work.decide(.change("promise-1", amount: 1_999_999, due: due, reason: "少"))
        }
        #expect(throws: PromiseRefusal.nothingChanged) {
            try work.decide(.change("promise-1", amount: 5_000_000, due: due, reason: "同"))
        }
        #expect(throws: PromiseRefusal.field(.init("reason", .missing))) {
            try work.decide(.change("promise-1", amount: 2_000_000, due: due, reason: ""))
        }
        try work.ask(.change("promise-1", amount: 2_000_000, due: due, reason: "招标价低"))
        #expect(work.promise?.state == .arrived)
    }

    @Test func `released keeps what came, and can still be used`() throws {
        var work = try CaseWithHelp.promised()
        try work.ask(arrive(2_000_000))

        try work.ask(.release("promise-1", reason: "企业停产"))

        #expect(work.promise?.state == .released)
        #expect(throws: PromiseRefusal.notFrom(.released)) {
            try work.decide(arrive(1, "arrival-2"))
        }
        try work.ask(use(2_000_000))
        #expect(work.promise?.used == 2_000_000)
        #expect(work.promise?.state == .released)
    }

    @Test(arguments: [(30, nil), (31, 1)])
    func `is overdue from the day after its due day`(days: Int, late: Int?) throws {
        let work = try CaseWithHelp.promised()

        #expect(work.promise?.daysOverdue(on: Cast.monday.adding(days: days)) == late)
    }
}
