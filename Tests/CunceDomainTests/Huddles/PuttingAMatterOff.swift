import CunceDomain
import Testing

@Suite struct PuttingAMatterOff {
    private let week = Cast.week

    private func draft(_ about: [Int], task: TaskID? = nil) -> HuddleCommand.PutOffDraft {
        .init(
            village: Cast.village, kase: "case-1", task: task, about: about, text: " 户主在外 ")
    }

    /// The huddles after some commands; their entries are numbered from 101.
    private func after(_ commands: [HuddleCommand], from known: Huddles = .init()) throws -> Huddles
    {
        var huddles = known
        let day = week.next.next.monday
        for (place, command) in commands.enumerated() {
            for event in try huddles.decide(command, on: day) {
                #expect(huddles.admits(event))
                huddles.apply(event, entry(101 + place, on: day))
            }
        }
        return huddles
    }

    private var once: [HuddleCommand] {
        [.open("h1", week: week, place: ""), .putOff("h1", draft([7])), .close("h1")]
    }

    @Test func `stands on the agenda of the next huddle, in whichever week that is`() throws {
        let huddles = try after(once)

        #expect(huddles.putOff(until: week).isEmpty)
        #expect(huddles.putOff(until: week.next).map(\.text) == ["户主在外"])
        #expect(huddles.putOff(until: week.next.next).count == 1)
    }

    @Test func `stands on no later agenda unless it is put off again`() throws {
        let next = HuddleCommand.open("h2", week: week.next, place: "")
        let dropped = try after(once + [next])
        let again = try after(once + [next, .putOff("h2", draft([7, 102]))])

        #expect(dropped.putOff(until: week.next.next).isEmpty)
        let putOff = try #require(again.putOff(until: week.next.next).first)
        #expect(again.course(of: putOff).map(\.at.entry) == [102, 105])
    }

    @Test func `is counted by its task where the entries have become others`() throws {
        let next = HuddleCommand.open("h2", week: week.next, place: "")
        let huddles = try after([
            .open("h1", week: week, place: ""), .putOff("h1", draft([7], task: "t1")), next,
            .putOff("h2", draft([9], task: "t1")), .putOff("h2", draft([8], task: "t2")),
        ])

        let both = huddles.putOff(until: week.next.next)
        #expect(both.map { huddles.course(of: $0).count } == [2, 1])
    }

    @Test func `is put off once at a huddle`() throws {
        let huddles = try after([
            .open("h1", week: week, place: ""), .putOff("h1", draft([7], task: "t1")),
        ])

        for same in [draft([7, 9]), draft([9], task: "t1")] {
            #expect(throws: HuddleRefusal.alreadyPutOff) {
                try huddles.decide(.putOff("h1", same), on: Cast.monday)
            }
        }
    }

    @Test func `must be a matter of the agenda`() throws {
        let huddles = try after([.open("h1", week: week, place: "")])

        #expect(throws: HuddleRefusal.noMatter) {
            try huddles.decide(.putOff("h1", draft([])), on: Cast.monday)
        }
    }
}
