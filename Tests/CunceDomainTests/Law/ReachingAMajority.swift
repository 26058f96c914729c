import CunceDomain
import Testing

@Suite struct ReachingAMajority {
    @Test(arguments: [
        (1, 2, true, 10, 5, false), (1, 2, true, 10, 6, true), (1, 2, true, 11, 5, false),
        (1, 2, true, 11, 6, true), (2, 3, false, 36, 23, false), (2, 3, false, 36, 24, true),
        (2, 3, false, 37, 24, false), (2, 3, false, 37, 25, true), (1, 3, false, 9, 3, true),
        (1, 3, false, 10, 3, false), (1, 3, false, 10, 4, true),
    ])
    func `is counted exactly`(
        numerator: Int, denominator: Int, isMore: Bool, whole: Int, part: Int, isReached: Bool
    ) throws {
        let majority = try #require(Majority(numerator, of: denominator, isMore: isMore))

        #expect(majority.isReached(by: part, of: whole) == isReached)
        #expect((part >= majority.least(of: whole)) == isReached)
    }

    @Test func `is not reached by nothing of nothing`() throws {
        let most = try #require(Majority(1, of: 3, isMore: false))

        #expect(!most.isReached(by: 0, of: 0))
    }

    @Test(arguments: [(0, 2), (3, 2), (1, 0), (-1, 2), (1, 1_001)])
    func `is no share that nobody could count`(numerator: Int, denominator: Int) {
        #expect(Majority(numerator, of: denominator, isMore: true) == nil)
    }

    @Test(arguments: [
        ("2024-03-01", "2029-02-28"), ("2024-02-29", "2029-02-27"), ("2023-01-01", "2027-12-31"),
    ])
    func `a term of five years ends the day before its fifth return`(from: String, end: String) {
        let term = LawTerm(kind: .committee, years: 5, reference: LawCast.reference)

        #expect(term.end(from: day(from)) == day(end))
    }
}
