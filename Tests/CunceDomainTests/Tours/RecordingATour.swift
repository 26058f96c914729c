import CunceDomain
import Testing

@Suite struct RecordingATour {
    private let id: TourID = "tour-1"
    private let world = Tours.Surroundings(
        roundOpens: day("2026-09-01"), hasPost: { Cast.posts[$0] != nil }, tasks: ["task-1"])

    private func draft(
        _ participants: [PostID] = [Cast.cadrePost], from: CivilDate = day("2026-11-10"),
        until: CivilDate = day("2026-11-11"), payment: TourCommand.Payment? = nil,
        learnt: String = ""
    ) -> TourCommand {
        .record(
            .init(
                id: id, place: " 柏洋村 ", participants: participants, from: from, until: until,
                aim: "看账", learnt: learnt, payment: payment))
    }

    private func asked(
        _ command: TourCommand, of tours: Tours = Tours(), on day: CivilDate = Cast.monday
    ) throws -> [TourEvent] {
        try tours.decide(command, on: day, in: world)
    }

    private func after(_ commands: TourCommand...) throws -> Tours {
        var tours = Tours()
        for command in commands {
            for event in try asked(command, of: tours) {
                #expect(tours.admits(event))
                tours.apply(event, entry(1))
            }
        }
        return tours
    }

    @Test func `keeps where, who, what it cost and what was learnt`() throws {
        let tour = try #require(
            try after(
                draft(
                    [Cast.cadrePost, Cast.leaderPost, Cast.cadrePost],
                    payment: .init(payer: "镇财政", amount: 680_050), learnt: "账每月上墙"),
                .pay(id, payer: "县里", amount: 100)
            ).tour(id))

        #expect(tour.place == "柏洋村")
        #expect(tour.participants == [Cast.cadrePost, Cast.leaderPost])
        #expect(tour.cost == 680_150)
        #expect(tour.payments.map(\.payer) == ["镇财政", "县里"])
        #expect(tour.learnt == "账每月上墙")
    }

    @Test func `needs somebody who went and is on the roster`() {
        #expect(throws: TourRefusal.nobodyWent) { try asked(draft([])) }
        #expect(throws: TourRefusal.unknownPost("post-9")) { try asked(draft(["post-9"])) }
    }

    @Test(arguments: [(0, false), (1, true)])
    func `is recorded when it is over`(days: Int, isRefused: Bool) throws {
        let until = Cast.monday.adding(days: days)

        let met = try refusal(as: TourRefusal.self) { try asked(draft(until: until)) }

        #expect(met == (isRefused ? .liesAhead(until) : nil))
    }

    @Test(arguments: [(29, false), (30, true)])
    func `is no stay of a month`(days: Int, isRefused: Bool) throws {
        let from = day("2026-10-01")

        let met = try refusal(as: TourRefusal.self) {
            try asked(draft(from: from, until: from.adding(days: days)))
        }

        #expect(met == (isRefused ? .tooLong(days: 30) : nil))
    }

    @Test func `lies within the round and ends after it began`() {
        #expect(throws: TourRefusal.outsideTheRound(opens: day("2026-09-01"))) {
            try asked(draft(from: day("2026-08-30"), until: day("2026-08-31")))
        }
        #expect(throws: TourRefusal.endsBeforeItBegins(from: day("2026-11-10"))) {
            try asked(draft(until: day("2026-11-09")))
        }
    }

    @Test(arguments: [0, -1, Money.most + 1])
    func `costs what can be paid`(amount: Int) throws {
        let tours = try after(draft())

        #expect(throws: TourRefusal.amountImpossible) {
            try asked(.pay(id, payer: "镇财政", amount: amount), of: tours)
        }
    }

    @Test func `ties a task to it once, and only one of the village`() throws {
        let tours = try after(
            draft(), .adopt(id, .init(kase: "case-1", task: "task-1", new: nil)))

        #expect(tours.tour(id)?.adopted.map(\.task) == ["task-1"])
        #expect(throws: TourRefusal.alreadyAdopted) {
            try asked(
                .adopt(id, .init(kase: "case-1", task: "task-1", new: nil)), of: tours)
        }
        #expect(throws: TourRefusal.unknownTask) {
            try asked(
                .adopt(id, .init(kase: "case-1", task: "task-9", new: nil)), of: tours)
        }
    }

    @Test func `says nothing twice`() throws {
        let tours = try after(draft(learnt: "账每月上墙"))

        #expect(throws: TourRefusal.nothingNew) {
            try asked(.sayLearnt(id, " 账每月上墙 "), of: tours)
        }
        #expect(throws: TourRefusal.unknownTour) { try asked(.sayLearnt("tour-9", "x"), of: tours) }
    }
}
