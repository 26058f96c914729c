import CunceDomain
import Testing

/// The course of the product by the rules of real programmes: what assessors tell becomes the
/// assessment the engine is asked of.
@Suite struct AcceptingByRealPacks {
    private static let day = CivilDate(dayNumber: 20_780)
    private static let village: SubjectKey = "d7"

    private struct Course {
        let programme: Programme
        var day = AcceptingByRealPacks.day
        var course = AcceptanceCourse()
        var entries = 0

        func result() -> AcceptanceResult? {
            var book = FactBook(
                units: [.init(key: village, kind: "village", name: "村")],
                posts: [.init(key: PostID("one").subject, role: "one", name: "")])
            guard
                let assessment = course.current?.assessment(
                    of: village, by: programme.rules, kind: "village", on: day)
            else { return nil }
            book.assessments = [assessment]
            return Evaluation(programme, book, on: day).acceptances()?.units.first
                .flatMap { AcceptanceResult($0) }
        }

        mutating func take(_ command: AcceptanceCommand, by post: PostID) throws {
            let person = PersonID("person-\(post)")
            let events = try course.decide(
                command,
                in: .init(
                    programme: programme, day: day,
                    actor: Actor(
                        person: person, post: post, role: RoleKey(post.text),
                        standing: .countyOffice, path: "/1/"),
                    village: village, kind: "village", isUnderWay: true, helpers: [],
                    seat: { .init(role: RoleKey($0.text), holder: PersonID("person-\($0)")) },
                    barred: [], result: result(), watched: nil, unfinished: 0,
                    calendar: .plain))
            for event in events {
                entries += 1
                course.apply(
                    event,
                    Occurrence(
                        entry: entries, sequence: entries, on: day, recordedOn: day, by: person,
                        post: post))
            }
        }

        mutating func told(_ values: [FactKey: String]) throws {
            try take(.request(words: "整顿到位"), by: "ask")
            try take(.open(assessors: ["one"]), by: "office")
            try take(
                .tell(
                    values.sorted { $0.key < $1.key }.map {
                        .init(fact: $0.key, value: $0.value, evidence: "验收组")
                    }), by: "one")
        }
    }

    private static let chunhua: [FactKey: String] = [
        "heard": "是", "asked-ability": "是", "asked-style": "是", "asked-integrity": "是",
        "asked-effect": "是", "asked-satisfaction": "是", "talked": "是", "looked": "是",
        "ballots": "20", "dissatisfied": "4", "score": "82",
    ]

    private func chunhua(_ changed: [FactKey: String]) throws -> Course {
        var course = Course(programme: try TrialCase.pack("chunhua"))
        try course.told(Self.chunhua.merging(changed) { $1 })
        try course.take(.handIn(words: ""), by: "one")
        return course
    }

    @Test func `passes a village of Chunhua with enough ballots and points`() throws {
        var course = try chunhua([:])
        #expect(course.course.current?.handedIn?.value.result.verdict == .yes)
        try course.take(.graduate(reason: "合格", difference: ""), by: "decide")
        #expect(course.course.graduation != nil)
    }

    @Test(arguments: [
        ("dissatisfied", "11", Acceptances.Rule.veto("dissatisfied")),
        ("ballots", "14", .sample("representatives")), ("score", "69", .score),
        ("looked", "否", .methods),
    ])
    func `fails a village of Chunhua by the one rule it does not meet`(
        fact: FactKey, value: String, rule: Acceptances.Rule
    ) throws {
        let course = try chunhua([fact: value])
        #expect(
            course.course.current?.handedIn?.value.result.failed.map(\.rule.rule) == [rule])
    }

    @Test(arguments: [
        (["town", "county"] as [FactKey], 1, Finding.Verdict.yes),
        (["county", "town"], 1, .no), (["county", "town"], 0, .yes),
    ])
    func `takes the day on which each level's word was told for the day it confirmed on`(
        order: [FactKey], days: Int, verdict: Finding.Verdict
    ) throws {
        let pack = try AcceptancePack(ConfirmingInOrder.levels, more: ConfirmingInOrder.words)
        var course = Course(programme: pack.programme)
        try course.told([order[0]: "是"])
        course.day = CivilDate(dayNumber: course.day.dayNumber + days)
        try course.take(
            .tell([.init(fact: order[1], value: "是", evidence: "文件")]), by: "one")
        try course.take(.handIn(words: ""), by: "one")
        let result = course.course.current?.handedIn?.value.result

        #expect(result?.verdict == verdict)
        #expect(
            result?.failed.map(\.rule.rule) == (verdict == .no ? [.level("county")] : []))
    }

    @Test func `is silent where the programme is`() throws {
        var course = Course(programme: try TrialCase.pack("best-value"))
        #expect(throws: AcceptanceRefusal.noScheme) {
            try course.take(.request(words: "done"), by: "ask")
        }
    }
}
