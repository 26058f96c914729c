import CunceDomain
import CunceTestSupport
import Testing

@Suite struct TakingAVillageOffTheList {
    @Test func `asks nothing of a village that is not being rectified`() throws {
        var work = AcceptanceAtWork()
        work.isUnderWay = false
        #expect(throws: AcceptanceRefusal.notUnderWay) {
            try work.take(.request(words: "成了"), by: "ask")
        }
    }

    @Test func `is assessed by people who are on a post, did not help and did not ask`() throws {
        var work = AcceptanceAtWork()
        try work.take(.request(words: "成了"), by: "ask")
        let label = AcceptanceAtWork.label("one")
        #expect(throws: AcceptanceRefusal.oneInTwoParts) {
            try work.take(.open(assessors: ["one"]), by: "ask")
        }
        #expect(throws: AcceptanceRefusal.vacantPost(label)) {
            try work.take(.open(assessors: ["vacant"]), by: "office")
        }
        #expect(throws: AcceptanceRefusal.helped(label)) {
            try work.take(.open(assessors: ["helper"]), by: "office")
        }
        #expect(throws: AcceptanceRefusal.oneInTwoParts) {
            try work.take(.open(assessors: ["ask-too"]), by: "office")
        }
        #expect(throws: AcceptanceRefusal.unknownPost) {
            try work.take(.open(assessors: ["nobody"]), by: "office")
        }
    }

    @Test func `is not decided by whoever assessed, though no longer named`() throws {
        var work = try AcceptanceAtWork.opened()
        try work.take(.nameAssessors(["one", "three"], reason: "病假"), by: "office")
        try work.take(.handIn(words: ""), by: "one")
        #expect(throws: AcceptanceRefusal.oneInTwoParts) {
            try work.take(.graduate(reason: "好", difference: ""), by: "two")
        }
        try work.take(.graduate(reason: "好", difference: ""), by: "decide")
        #expect(work.course.graduation != nil)
    }

    @Test func `goes back to the assessors and waits for their sheet again`() throws {
        var work = try AcceptanceAtWork.opened()
        try work.take(.handIn(words: ""), by: "one")
        try work.take(.giveBack(reason: "没有签名"), by: "decide")
        #expect(work.course.current?.stage == .open)
        #expect(throws: AcceptanceRefusal.otherStep) {
            try work.take(.graduate(reason: "好", difference: ""), by: "decide")
        }
    }

    @Test func `keeps what was asked for, told and seen once somebody decided on it`() throws {
        func at(_ sequence: Int) -> Occurrence {
            Occurrence(
                entry: 100 + sequence, sequence: sequence, on: day("2026-11-20"),
                recordedOn: day("2026-11-20"), by: "person-ask", post: "ask")
        }
        var work = AcceptanceAtWork()
        let request = try #require(try work.take(.request(words: "成了"), by: "ask").first)
        #expect(!work.course.isFixed(request, at: at(1)))
        try work.take(.open(assessors: ["one", "two"]), by: "office")
        #expect(work.course.isFixed(request, at: at(1)))

        let told = try #require(
            try work.take(
                .tell([.init(fact: "seen", value: "1", evidence: "看过")]), by: "one"
            ).first)
        #expect(!work.course.isFixed(told, at: at(3)))
        try work.take(.handIn(words: ""), by: "one")
        #expect(work.course.isFixed(told, at: at(3)))

        try work.take(.graduate(reason: "好", difference: ""), by: "decide")
        let look = AcceptanceEvent.looked(.init(check: "return", words: "还在", holds: true))
        #expect(!work.course.isFixed(look, at: at(6)))
        try work.take(.close(.held, words: "住了"), by: "office")
        #expect(work.course.isFixed(look, at: at(6)))
    }

    @Test func `is read by two people, and a third does not read`() throws {
        var work = try AcceptanceAtWork.opened()
        try work.take(.nameAssessors(["one", "two", "three"], reason: "加一人"), by: "office")
        try work.take(
            .draw(
                .init(sample: "households", households: 40, count: 3, seed: 5, reason: "")),
            by: "one")
        let ballots = (1...3).map { AcceptanceEvent.Ballot(slip: $0, answer: "yes") }
        try work.take(.count("households", ballots), by: "one")
        try work.take(.count("households", ballots), by: "two")
        #expect(throws: AcceptanceRefusal.twoHaveRead) {
            try work.take(.count("households", ballots), by: "three")
        }
        #expect(work.course.current?.count(of: "households")?.papers == 3)
        // The same reading again is no news.
        #expect(try work.take(.count("households", ballots), by: "two").isEmpty)
    }

    @Test(arguments: [1, 2, 29, 30, 31, 5_000])
    func `draws each household once, the same ones from the same seed`(households: Int) {
        let numbers = HouseholdDraw.numbers(of: households, count: 30, seed: 11)
        #expect(numbers.count == min(30, households))
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.allSatisfy { (1...households).contains($0) })
        #expect(numbers == HouseholdDraw.numbers(of: households, count: 30, seed: 11))
    }

    @Test func `draws every household about as often as any other`() {
        var drawn = [Int](repeating: 0, count: 20)
        for seed in 0..<2_000 {
            for number in HouseholdDraw.numbers(of: 20, count: 5, seed: UInt64(seed)) {
                drawn[number - 1] += 1
            }
        }
        // 500 are expected of each; six standard deviations are 116.
        #expect(drawn.allSatisfy { abs($0 - 500) < 116 }, "\(drawn)")
    }

    /// Whatever is sent in whatever order by whomever: no step is skipped, and nobody plays two of
    /// asking, assessing and deciding.
    @Test(arguments: 0..<60)
    func `skips no step and lets nobody play two parts`(seed: Int) {
        var dice = Dice(seed: seed)
        var work = AcceptanceAtWork()
        for _ in 0..<120 {
            work.verdict = [.yes, .no, .open].randomElement(using: &dice) ?? .yes
            let post = AcceptanceAtWork.posts.randomElement(using: &dice) ?? "ask"
            let two = AcceptanceAtWork.posts.shuffled(using: &dice).prefix(2)
            let why = Bool.random(using: &dice) ? "另有理由" : ""
            let commands: [AcceptanceCommand] = [
                .request(words: "成了"), .decline(reason: "还早"), .open(assessors: Array(two)),
                .nameAssessors(Array(two), reason: "换人"), .handIn(words: ""),
                .giveBack(reason: "再看"), .fail(reason: "不行", again: nil, difference: why),
                .graduate(reason: "行", difference: why), .close(.held, words: "住了"),
                .draw(.init(sample: "households", households: 9, count: 3, seed: 1, reason: why)),
                .count("households", [.init(slip: 1, answer: "yes")]),
            ]
            guard let command = commands.randomElement(using: &dice) else { continue }
            // Refused more often than not; what is done is what is looked at.
            guard (try? work.take(command, by: post)) != nil else { continue }
            check(work.course)
        }
    }

    private func check(_ course: AcceptanceCourse) {
        for attempt in course.attempts {
            if attempt.opening != nil {
                #expect(!attempt.everAssessed.contains(attempt.request.at.by))
            }
            if let decided = attempt.graduation?.at ?? attempt.failure?.at {
                #expect(attempt.handedIn != nil)
                #expect(decided.by != attempt.request.at.by)
                #expect(!attempt.everAssessed.contains(decided.by))
            }
        }
        #expect(course.attempts.filter { !$0.stage.isOver }.count <= 1)
        #expect(course.attempts.dropLast().allSatisfy { $0.graduation == nil })
        if course.closing != nil { #expect(course.graduation != nil) }
    }

    @Test func `is stopped by a reason while it goes on, and may be asked for again`() throws {
        var work = try AcceptanceAtWork.opened()
        #expect(throws: AcceptanceRefusal.self) {
            try work.take(.stop(reason: " "), by: "office")
        }
        try work.take(.stop(reason: "并入店后村"), by: "office")
        #expect(work.course.current?.stage == .stopped)
        #expect(throws: AcceptanceRefusal.otherStep) {
            try work.take(.stop(reason: "再停"), by: "office")
        }
        #expect(throws: AcceptanceRefusal.otherStep) {
            try work.take(.handIn(words: ""), by: "one")
        }
        try work.take(.request(words: "又成了"), by: "ask")
        #expect(work.course.attempts.count == 2)
    }

    @Test func `ends at any time where the village was merged into another`() throws {
        var work = try AcceptanceAtWork.opened()
        try work.take(.handIn(words: ""), by: "one")
        try work.take(.graduate(reason: "好", difference: ""), by: "decide")
        try work.take(.close(.merged, words: "并入店后村"), by: "office")
        #expect(work.course.closing?.value.ending == .merged)
    }
}
