import CunceDomain
import Testing

@Suite struct LeavingAPost {
    private static let day = Cast.monday
    private static let since = day.adding(days: -90)

    private static func figure(
        _ key: LawFigureKey, _ matter: LawMatter, _ amount: LawFigure.Amount
    ) -> LawFigure {
        LawFigure(
            key: key, matter: matter, says: Label(zh: "数", en: "figure"), amount: amount,
            reference: LawCast.reference)
    }

    private static func share(_ one: Int, _ whole: Int, isMore: Bool) -> LawFigure.Amount {
        Majority(one, of: whole, isMore: isMore).map { .share($0) } ?? .times(0)
    }

    /// The shares of the Organic Law's text of 2018, as the data file has them.
    private static let law = Law(
        dated: day, sources: [], terms: [], ways: [], clashes: [], elections: [],
        figures: [
            figure("recall-demanded-by-voters", .recall, share(1, 5, isMore: false)),
            figure("recall-demanded-by-representatives", .recall, share(1, 3, isMore: false)),
            figure("recall-turnout", .recall, share(1, 2, isMore: true)),
            figure("recall-votes", .recall, share(1, 2, isMore: true)),
            figure("recall-of-collective-votes", .recall, share(2, 3, isMore: false)),
            figure("ending-after-appraisals", .ending, .times(2)),
        ])

    private func decide(
        _ command: ServiceCommand, on file: ServiceFile = ServiceFile(key: "file-1"),
        kind: PostKind = .committee, left: CivilDate? = nil, isLeaving: Bool = false,
        law: Law = law
    ) throws(ServiceRefusal) -> [ServiceEvent] {
        try file.decide(
            command,
            in: .init(
                seat: {
                    $0 == "post-chair"
                        ? .init(
                            kind: kind, holder: left == nil ? "person-chair" : nil,
                            since: Self.since, left: left) : nil
                },
                isLeaving: isLeaving, law: law, writer: "person-office", today: Self.day))
    }

    private func begin(
        _ way: LeavingWay, person: PersonID = "person-chair", confirms: Bool = true
    ) -> ServiceCommand {
        .beginLeaving(
            .init(person: person, post: "post-chair", kind: .party, way: way, words: "村民提出"),
            confirms: confirms)
    }

    private func file(
        after commands: [ServiceCommand], kind: PostKind = .committee
    ) throws -> ServiceFile {
        var file = ServiceFile(key: "file-1")
        for command in commands {
            for event in try decide(command, on: file, kind: kind) {
                file.apply(
                    event,
                    Occurrence(
                        entry: 1, sequence: 1, on: Self.day, recordedOn: Self.day,
                        by: "person-office", post: "post-office"))
            }
        }
        return file
    }

    private func step(
        _ step: LeavingStep, count: Int? = nil, whole: Int? = nil, present: Int? = nil,
        by body: RecallBody? = nil
    ) -> ServiceCommand {
        .step(
            .init(
                step: step, on: Self.day, count: count, whole: whole, present: present,
                words: "记录"), by: body)
    }

    private var demanded: ServiceCommand { step(.demanded, count: 124, whole: 620, by: .voters) }

    @Test(arguments: [PostKind.committee, .supervision, .collective])
    func `never ends an elected post by transfer or adjustment`(kind: PostKind) {
        #expect(throws: ServiceRefusal.wayNotForKind(.transfer, kind)) {
            try decide(begin(.transfer), kind: kind)
        }
        #expect(throws: ServiceRefusal.adjustmentHasItsOwnFile) {
            try decide(begin(.adjustment), kind: kind)
        }
        #expect(throws: Never.self) { try decide(begin(.recall), kind: kind) }
    }

    @Test func `recalls nobody from a post that the town fills`() {
        #expect(throws: ServiceRefusal.wayNotForKind(.recall, .party)) {
            try decide(begin(.recall), kind: .party)
        }
    }

    @Test(arguments: [LeavingWay.recall, .automatic])
    func `records a recall or an ending that neither town nor office started`(way: LeavingWay) {
        #expect(throws: ServiceRefusal.notStartedByOthers) {
            try decide(begin(way, confirms: false))
        }
    }

    @Test(arguments: [
        (RecallBody.voters, 123, 620, Optional(124)), (.voters, 124, 620, nil),
        (.representatives, 16, 50, 17), (.representatives, 17, 50, nil),
    ])
    func `asks for as many as the law does to demand a recall`(
        body: RecallBody, count: Int, whole: Int, least: Int?
    ) throws {
        let begun = try file(after: [begin(.recall)])
        let command = step(.demanded, count: count, whole: whole, by: body)
        if let least {
            #expect(throws: ServiceRefusal.tooFewAsked(count: count, least: least)) {
                try decide(command, on: begun)
            }
        } else {
            #expect(throws: Never.self) { try decide(command, on: begun) }
        }
    }

    @Test(arguments: [
        (PostKind.collective, RecallBody.members, true), (.collective, .voters, false),
        (.committee, .members, false), (.supervision, .representatives, true),
    ])
    func `lets a recall be demanded by those who chose the post`(
        kind: PostKind, body: RecallBody, isLawful: Bool
    ) throws {
        let begun = try file(after: [begin(.recall)], kind: kind)
        let command = step(.demanded, count: 300, whole: 600, by: body)
        if isLawful {
            #expect(throws: Never.self) { try decide(command, on: begun, kind: kind) }
        } else {
            #expect(throws: ServiceRefusal.bodyNotForKind(kind)) {
                try decide(command, on: begun, kind: kind)
            }
        }
    }

    @Test func `leaves a post in one way at a time`() {
        #expect(throws: ServiceRefusal.leavesAlready) {
            try decide(begin(.resignation), isLeaving: true)
        }
    }

    @Test func `hears whoever is to be recalled before the vote`() throws {
        let begun = try file(after: [begin(.recall), demanded])

        #expect(throws: ServiceRefusal.stepMissing(.heard)) {
            try decide(step(.voted, count: 300, whole: 620, present: 400), on: begun)
        }
    }

    @Test func `takes no step on a day before the one it follows`() throws {
        let begun = try file(after: [begin(.recall), demanded])
        let early = Self.day.adding(days: -1)

        #expect(throws: ServiceRefusal.beforeEarlierStep(Self.day)) {
            try decide(.step(.init(step: .heard, on: early, words: "申辩"), by: nil), on: begun)
        }
    }

    @Test func `takes no step on a day before the tenure it ends`() throws {
        let begun = try file(after: [begin(.resignation)])
        let early = Self.since.adding(days: -1)

        #expect(throws: ServiceRefusal.beforeTenure(Self.since)) {
            try decide(.step(.init(step: .handedIn, on: early, words: "辞呈"), by: nil), on: begun)
        }
    }

    @Test(arguments: [
        (LeavingWay.resignation, LeavingStep.handedIn, LeavingStep.announced),
        (.automatic, .found, .announced),
    ])
    func `ends no tenure before the day of what ends it, though it is announced later`(
        way: LeavingWay, first: LeavingStep, then: LeavingStep
    ) throws {
        let started = Self.day.adding(days: -5)
        let told = try file(after: [
            begin(way), .step(.init(step: first, on: started, words: "说明"), by: nil), step(then),
        ])

        #expect(throws: ServiceRefusal.endsBeforeStep(first, started)) {
            try decide(.leave(until: started.adding(days: -1), words: ""), on: told)
        }
        #expect(throws: Never.self) { try decide(.leave(until: started, words: ""), on: told) }
    }

    @Test func `carries a recall by more than half of those who voted, if more than half did`()
        throws
    {
        let heard = try file(after: [begin(.recall), demanded, step(.heard)])

        #expect(throws: ServiceRefusal.tooFewVoted(count: 310, least: 311)) {
            try decide(step(.voted, count: 310, whole: 620, present: 310), on: heard)
        }
        #expect(throws: ServiceRefusal.notCarried(count: 200, least: 201)) {
            try decide(step(.voted, count: 200, whole: 620, present: 400), on: heard)
        }
        #expect(throws: Never.self) {
            try decide(step(.voted, count: 201, whole: 620, present: 400), on: heard)
        }
    }

    @Test func `carries a recall from the collective by two thirds of all members`() throws {
        let heard = try file(
            after: [
                begin(.recall), step(.demanded, count: 124, whole: 620, by: .members),
                step(.heard),
            ], kind: .collective)

        #expect(throws: ServiceRefusal.notCarried(count: 199, least: 200)) {
            try decide(
                step(.voted, count: 199, whole: 300, present: 250), on: heard, kind: .collective)
        }
    }

    @Test func `ends by itself after two appraisals running, not after one`() throws {
        let begun = try file(after: [begin(.automatic)])

        #expect(throws: ServiceRefusal.appraisalsTooFew(times: 2)) {
            try decide(step(.found, count: 1), on: begun)
        }
        #expect(throws: Never.self) { try decide(step(.found, count: 2), on: begun) }
        #expect(throws: Never.self) { try decide(step(.found), on: begun) }
    }

    @Test func `takes no figure for granted that the file of legal data does not state`() throws {
        let begun = try file(after: [begin(.recall)])

        #expect(throws: ServiceRefusal.figureMissing) {
            try decide(demanded, on: begun, law: .silent)
        }
    }

    @Test func `has effect once every step stands, and not in days to come`() throws {
        let handedIn = try file(after: [begin(.resignation), step(.handedIn)])
        #expect(throws: ServiceRefusal.stepMissing(.announced)) {
            try decide(.leave(until: Self.day, words: ""), on: handedIn)
        }
        let announced = try file(
            after: [begin(.resignation), step(.handedIn), step(.announced)])
        let ahead = Self.day.adding(days: 1)

        #expect(throws: ServiceRefusal.liesAhead(ahead)) {
            try decide(.leave(until: ahead, words: ""), on: announced)
        }
        let left = try file(
            after: [
                begin(.resignation), step(.handedIn), step(.announced),
                .leave(until: Self.day, words: ""),
            ])
        #expect(left.state == .left)
        #expect(throws: ServiceRefusal.over) { try decide(.stay(words: "x"), on: left) }
    }

    @Test func `says the day the roster says, where the post was left there meanwhile`() throws {
        let announced = try file(
            after: [begin(.resignation), step(.handedIn), step(.announced)])

        #expect(throws: ServiceRefusal.leftOnAnotherDay(Self.day)) {
            try decide(
                .leave(until: Self.day.adding(days: -1), words: ""), on: announced,
                left: Self.day)
        }
        #expect(throws: Never.self) {
            try decide(.leave(until: Self.day, words: ""), on: announced, left: Self.day)
        }
    }

    @Test func `is written of whoever holds the post, by somebody else`() {
        #expect(throws: ServiceRefusal.heldByAnother) {
            try decide(begin(.resignation, person: "person-other"))
        }
    }
}
