import CunceDomain
import Testing

/// A number marked by mistake, of which there is no paper.
@Suite struct TakingAMarkBack {
    private static let sample: AcceptancePartKey = "households"

    private func read(_ slips: ClosedRange<Int>) -> [AcceptanceEvent.Ballot] {
        slips.map { .init(slip: $0, answer: "yes") }
    }

    /// Three households were drawn; the second reader marked a paper more than there were.
    private func misread() throws -> AcceptanceAtWork {
        var work = try AcceptanceAtWork.opened()
        try work.take(
            .draw(.init(sample: Self.sample, households: 40, count: 3, seed: 5, reason: "")),
            by: "one")
        try work.take(.count(Self.sample, read(1...2)), by: "one")
        try work.take(.count(Self.sample, read(1...3)), by: "two")
        return work
    }

    private func count(_ work: AcceptanceAtWork) throws -> BallotCount {
        try #require(work.course.current?.count(of: Self.sample))
    }

    @Test func `leaves what both read alike, and nothing open`() throws {
        var work = try misread()
        #expect(try count(work).open.map(\.number) == [3])

        try work.take(.count(Self.sample, read(1...2), withdrawn: [3]), by: "two")

        #expect(try count(work).isComplete)
        #expect(try count(work).papersRead == 2)
    }

    @Test func `is for one's own marks alone`() throws {
        var work = try misread()
        try work.take(.count(Self.sample, read(1...2), withdrawn: [3]), by: "one")
        #expect(try count(work).open.map(\.number) == [3])
    }

    @Test func `says of one number one thing, and of a number that was drawn`() throws {
        var work = try misread()
        #expect(throws: AcceptanceRefusal.slipTwice(3)) {
            try work.take(.count(Self.sample, read(1...3), withdrawn: [3]), by: "two")
        }
        #expect(throws: AcceptanceRefusal.noSuchSlip(4, drawn: 3)) {
            try work.take(.count(Self.sample, [], withdrawn: [4]), by: "two")
        }
    }
}
