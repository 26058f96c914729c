import CunceDomain
import Testing

/// One village under rectification, in a town whose posts are few; its pack asks one fact, two
/// assessors and a sample of three.
struct AcceptanceAtWork {
    static let clause = Clause(file: "acceptance.yaml", line: 1, path: "schemes[0]")
    static let posts: [PostID] = ["ask", "office", "one", "two", "three", "decide"]

    var course = AcceptanceCourse()
    var entries = 0
    var today = day("2026-11-20")
    var verdict = Finding.Verdict.yes
    var barred: [Acceptances.Shortfall] = []
    var helpers: Set<PersonID> = ["person-helper"]
    var isUnderWay = true
    var unfinished = 0
    var means = BallotMeans.papers
    /// What lies in the urn that is open.
    var urn: [BallotAnswerKey: Int]?
    /// The step that made its codes when it was looked into, where others came since.
    var madeBefore: Int?

    static func label(_ text: String) -> Label { Label(zh: text, en: text) }

    private static func number(_ key: FactKey) -> FactKind {
        FactKind(
            key: key, label: label(key.text), about: .unit, shape: .number, each: nil,
            source: .entered, clause: clause)
    }

    static func programme(by means: BallotMeans) -> Programme {
        Programme.bare(
            roles: posts.map {
                Role(
                    key: RoleKey($0.text), label: label($0.text), standing: .linkedLeader,
                    kind: .party, level: .town)
            }, facts: [number("asked"), number("against"), number("seen")],
            acceptance: Acceptance(
                schemes: [
                    AcceptanceScheme(
                        key: "scheme", label: label("验收"),
                        samples: [
                            AcceptanceSample(
                                key: "households", label: label("农户"), fact: "asked", floor: 3,
                                share: nil,
                                ballot: AcceptanceBallot(
                                    question: label("满意吗"), by: means,
                                    answers: [
                                        .init(
                                            key: "yes", label: label("满意"), fact: nil,
                                            clause: clause),
                                        .init(
                                            key: "no", label: label("不满意"), fact: "against",
                                            clause: clause),
                                    ], clause: clause), clause: clause)
                        ],
                        needs: [
                            AcceptanceRule(
                                key: "seen", label: label("看过"),
                                when: Condition(
                                    .fact(
                                        FactTest(
                                            fact: "seen",
                                            question: .number([
                                                Comparison(.atLeast, .one, clause: clause)
                                            ]), clause: clause)), clause: clause), clause: clause)
                        ], clause: clause)
                ],
                exit: ExitRule(
                    label: label("销号"), deciders: Deciders(roles: ["decide"]), after: nil,
                    clause: clause),
                watch: WatchRule(
                    lasts: nil, deciders: Deciders(),
                    checks: [
                        .init(
                            key: "return", label: label("回访"), deciders: Deciders(roles: ["one"]),
                            days: .every(Span(3, .months)), clause: clause)
                    ], signals: [], relapse: nil, clause: clause)))
    }

    func around(_ post: PostID, _ person: PersonID? = nil) -> AcceptanceCourse.Surroundings {
        AcceptanceCourse.Surroundings(
            programme: Self.programme(by: means), day: today,
            actor: Actor(
                person: person ?? PersonID("person-\(post)"), post: post,
                role: RoleKey(post.text), standing: .linkedLeader, path: "/1/"),
            village: "d3", kind: "village", isUnderWay: isUnderWay, helpers: helpers,
            seat: { post in
                if post == "vacant" { return .init(role: "one", holder: nil) }
                if post == "helper" { return .init(role: "one", holder: "person-helper") }
                // The same person on another post.
                if post == "ask-too" { return .init(role: "one", holder: "person-ask") }
                return Self.posts.contains(post)
                    ? .init(role: RoleKey(post.text), holder: PersonID("person-\(post)")) : nil
            }, barred: barred,
            urn: opened, result: result, watched: nil,
            unfinished: unfinished,
            calendar: .plain)
    }

    /// As the desk looks into it: nothing where no codes are out.
    private var opened: OpenedUrn? {
        guard let attempt = course.current, let running = attempt.running("households"),
            let made = attempt.runningSince("households")
        else { return nil }
        return OpenedUrn(urn: running.urn, made: madeBefore ?? made, answers: urn ?? [:])
    }

    private var result: AcceptanceResult? { .init(verdict: verdict, schemes: []) }

    @discardableResult
    mutating func take(
        _ command: AcceptanceCommand, by post: PostID, person: PersonID? = nil
    ) throws -> [AcceptanceEvent] {
        let actor = around(post, person).actor
        let events = try course.decide(command, in: around(post, person))
        for event in events {
            #expect(course.admits(event))
            entries += 1
            course.apply(
                event,
                Occurrence(
                    entry: 100 + entries, sequence: entries, on: today, recordedOn: today,
                    by: actor.person, post: post))
        }
        return events
    }

    static func opened() throws -> AcceptanceAtWork {
        var work = AcceptanceAtWork()
        try work.take(.request(words: "成了"), by: "ask")
        try work.take(.open(assessors: ["one", "two"]), by: "office")
        return work
    }
}
