import CunceDomain
import Testing

@Suite struct AnsweringByCode {
    private static let sample: AcceptancePartKey = "households"

    /// Opened, with three households drawn.
    private func drawn(by means: BallotMeans = .either) throws -> AcceptanceAtWork {
        var work = try AcceptanceAtWork.opened()
        work.means = means
        try draw(&work)
        return work
    }

    private func draw(
        _ work: inout AcceptanceAtWork, seed: UInt64 = 5, reason: String = ""
    ) throws {
        try work.take(
            .draw(
                .init(sample: Self.sample, households: 40, count: 3, seed: seed, reason: reason)),
            by: "one")
    }

    private func make(
        _ count: Int, _ work: inout AcceptanceAtWork, by post: PostID = "one",
        reason: String = "", urn: UrnID = "urn"
    ) throws {
        try work.take(
            .makeCodes(.init(sample: Self.sample, count: count, urn: urn, reason: reason)),
            by: post)
    }

    private func read(_ slips: ClosedRange<Int>, _ work: inout AcceptanceAtWork) throws {
        let ballots = slips.map { AcceptanceEvent.Ballot(slip: $0, answer: "yes") }
        try work.take(.count(Self.sample, ballots), by: "one")
        try work.take(.count(Self.sample, ballots), by: "two")
    }

    private func count(_ work: AcceptanceAtWork) throws -> BallotCount {
        try #require(work.course.current?.count(of: Self.sample))
    }

    @Test func `is for ballots whose pack takes codes, and papers for those that take papers`()
        throws
    {
        var papers = try drawn(by: .papers)
        #expect(throws: AcceptanceRefusal.codesNotAsked) { try make(3, &papers) }
        var codes = try drawn(by: .codes)
        try make(3, &codes)
        #expect(throws: AcceptanceRefusal.papersNotAsked) { try read(1...1, &codes) }
    }

    @Test func `begins after the draw, by an assessor, with a code or more`() throws {
        var work = try AcceptanceAtWork.opened()
        work.means = .codes
        #expect(throws: AcceptanceRefusal.notDrawn) { try make(3, &work) }
        try draw(&work)
        #expect(throws: AcceptanceRefusal.notAnAssessor) { try make(3, &work, by: "three") }
        #expect(throws: AcceptanceRefusal.codesMissing) { try make(0, &work) }
    }

    @Test func `counts with papers, each household once`() throws {
        var work = try drawn()
        try make(2, &work)
        try read(1...1, &work)
        #expect(try count(work).answered == 1)

        work.urn = ["no": 2]
        try work.take(.countCodes(Self.sample), by: "two")

        let counted = try count(work)
        #expect((counted.papers, counted.codes.used, counted.answered) == (1, 2, 3))
        #expect(counted.count(of: "no") == 2)
        let scheme = try #require(
            AcceptanceAtWork.programme(by: .either).rules.acceptance?.schemes.first)
        #expect(
            work.course.current?.counted(scheme) == ["asked": 3, "against": 2])
    }

    @Test func `leaves to codes that are out all their households, however many answered since`()
        throws
    {
        var work = try drawn()
        try make(2, &work)
        work.urn = ["yes": 1]
        #expect(try count(work).room == 1)
        // How many of the two answered lies in the urn and is nobody's to tell: both are reserved.
        #expect(
            throws: AcceptanceRefusal.papersBeyondRoom(
                papers: 3, room: 1, reserved: 2, drawn: 3, areOut: true)
        ) { try read(1...3, &work) }
    }

    @Test func `leaves to papers what codes do not reserve, and what was not answered`() throws {
        var work = try drawn()
        try make(2, &work)
        #expect(
            throws: AcceptanceRefusal.papersBeyondRoom(
                papers: 2, room: 1, reserved: 2, drawn: 3, areOut: true)
        ) { try read(1...2, &work) }

        work.urn = ["yes": 1]
        try work.take(.countCodes(Self.sample), by: "one")
        try read(1...2, &work)
        #expect(try count(work).answered == 3)
        #expect(
            throws: AcceptanceRefusal.papersBeyondRoom(
                papers: 3, room: 2, reserved: 1, drawn: 3, areOut: false)
        ) { try read(3...3, &work) }
    }

    @Test func `makes codes anew with a reason, beside those that answered already`() throws {
        var work = try drawn()
        try make(3, &work)
        work.urn = ["yes": 1]
        #expect(throws: AcceptanceRefusal.codesReasonMissing) { try make(2, &work) }
        #expect(
            throws: AcceptanceRefusal.moreThanDrawn(papers: 0, answered: 1, codes: 3, drawn: 3)
        ) { try make(3, &work, reason: "条子湿了") }
        try make(2, &work, reason: "条子湿了", urn: "another")

        let running = try #require(try count(work).codes.running)
        #expect((running.urn, running.count, running.used) == ("urn", 2, 1))
        #expect(try count(work).codes.reserved == 3)
    }

    @Test func `goes on in another urn after a count`() throws {
        var work = try drawn()
        try make(2, &work)
        work.urn = ["yes": 1]
        try work.take(.countCodes(Self.sample), by: "one")
        #expect(throws: AcceptanceRefusal.noCodesOut) {
            try work.take(.countCodes(Self.sample), by: "one")
        }
        work.urn = nil
        try make(2, &work, reason: "还有两户没答", urn: "second")
        #expect(try count(work).codes.running?.urn == "second")
        work.urn = ["no": 2]
        try work.take(.countCodes(Self.sample), by: "one")
        #expect(try count(work).answered == 3)
    }

    @Test func `takes no sums of codes that were made anew since the urn was looked into`() throws {
        var work = try drawn()
        try make(3, &work)
        work.urn = ["yes": 1]
        work.madeBefore = work.course.current?.runningSince(Self.sample)
        let before = work
        work.madeBefore = nil
        try make(2, &work, reason: "条子湿了")
        work.madeBefore = before.madeBefore

        #expect(throws: AcceptanceRefusal.otherStep) {
            try work.take(.countCodes(Self.sample), by: "two")
        }
        #expect(throws: AcceptanceRefusal.otherStep) { try make(1, &work, reason: "再印") }
    }

    @Test func `keeps the sheet back while somebody can still answer`() throws {
        var work = try drawn()
        try make(3, &work)
        #expect(throws: AcceptanceRefusal.codesOut(AcceptanceAtWork.label("农户"))) {
            try work.take(.handIn(words: ""), by: "one")
        }
        work.urn = ["yes": 3]
        try work.take(.countCodes(Self.sample), by: "one")
        try work.take(.handIn(words: ""), by: "one")
    }

    @Test func `binds the draw once anybody answered, and goes with it before`() throws {
        var work = try drawn()
        try make(3, &work)
        work.urn = ["yes": 1]
        #expect(throws: AcceptanceRefusal.alreadyCounted) {
            try draw(&work, seed: 6, reason: "名册漏了")
        }
        work.urn = [:]
        try draw(&work, seed: 6, reason: "名册漏了")
        #expect(try count(work).codes.running == nil)
        #expect(try !count(work).codes.wereMade)
    }

    @Test(arguments: 0..<40)
    func `never comes to more than were drawn, whatever is tried`(seed: UInt64) throws {
        var chance = seed &* 0x9e37_79b9_7f4a_7c15 | 1
        func next(_ bound: Int) -> Int {
            chance ^= chance << 13
            chance ^= chance >> 7
            chance ^= chance << 17
            return Int(chance % UInt64(bound))
        }
        var work = try drawn()
        for step in 0..<30 {
            do {
                switch next(4) {
                case 0: try make(1 + next(4), &work, reason: "再来", urn: UrnID("u\(step)"))
                case 1:
                    // Villagers answer by what is out, never by more.
                    guard let running = try count(work).codes.running else { continue }
                    let before = work.urn?.values.reduce(0, +) ?? 0
                    let most = running.used + running.count
                    work.urn = ["no": min(most, before + next(3))]
                case 2:
                    try work.take(.countCodes(Self.sample), by: "one")
                    work.urn = nil
                default:
                    let first = 1 + next(3)
                    try read(first...min(3, first + next(2)), &work)
                }
            } catch is AcceptanceRefusal {}
            let now = try count(work)
            #expect(now.answered <= 3)
            #expect(now.papersRead + now.codes.reserved <= 3)
        }
    }

    @Test func `is read anew by whoever follows a reader who assesses no more`() throws {
        var work = try drawn(by: .papers)
        try read(1...2, &work)
        try work.take(.nameAssessors(["two", "three"], reason: "一人调走"), by: "office")
        #expect(try count(work).papers == 2)
        try work.take(.count(Self.sample, [.init(slip: 1, answer: "no")]), by: "three")

        let now = try count(work)
        #expect((now.reader, now.other) == ("person-three", "person-two"))
        #expect(now.slips.map(\.first) == ["no", nil, nil])
        #expect(now.open.map(\.number) == [1, 2])
        // The other two read on; whoever left does not.
        try work.take(
            .count(Self.sample, [1, 2].map { .init(slip: $0, answer: "yes") }), by: "three")
        #expect(try count(work).papers == 2)
    }
}
