import CunceDomain
import CuncePacks
import Testing

/// The standard of 3 headings and 17 items, 2019: who is listed, and under which item.
@Suite struct TryingThePrefecture {
    private let report: TrialReport

    init() throws { report = try TrialCase("prefecture-2019").report(on: "2019-02-01") }

    private func met(_ unit: String) throws -> [String] {
        let answer = try #require(report.listed(unit))
        return answer.tracks.flatMap(\.criteria).filter { $0.finding.verdict == .yes }
            .map(\.criterion)
    }

    @Test(arguments: [
        ("v1", ["body-incomplete"]), ("v3", ["no-candidates", "low-satisfaction"]),
        ("s1", ["last-in-performance"]), ("v5", ["last-in-performance"]),
        ("v6", ["last-in-performance", "found-with-departments"]),
    ])
    func `lists a unit that meets one item, and names every item it meets`(
        unit: String, items: [String]
    ) throws {
        #expect(report.listed(unit)?.verdict == .listed)
        #expect(try met(unit) == items)
    }

    @Test(arguments: ["v2", "v4"])
    func `lists nobody who stands right beside a threshold`(unit: String) throws {
        #expect(report.listed(unit)?.verdict == .notListed)
        #expect(try met(unit) == [])
    }

    @Test func `leaves open what depends on facts that are not told, and names them`() throws {
        let answer = try #require(report.listed("v7"))

        #expect(answer.verdict == .open)
        #expect(
            answer.missing.map { "\($0.fact) \($0.period ?? "")" } == [
                "membership-candidates 2017", "satisfaction 2018",
            ])
    }

    @Test func `does not apply an item of villages to a community`() throws {
        let criteria = try #require(report.listed("s1")).tracks.flatMap(\.criteria)

        #expect(criteria.count == 7)
        #expect(!criteria.contains { $0.criterion == "no-candidates" })
    }

    @Test func `names the clause and the figure behind a reason`() throws {
        let item = try #require(
            report.listed("v3")?.tracks.first?.criteria.first {
                $0.criterion == "low-satisfaction"
            })

        #expect("\(item.finding.clause)" == "screening.yaml:22: criteria[6]")
        #expect(
            item.finding.figures.map { "\($0.of) \($0.value) \($0.when ?? "")" } == [
                "satisfaction 0.5996 2018"
            ])
    }

    @Test func `lists no township and no county`() {
        #expect(report.listed("t1") == nil)
        #expect(report.listed("c1") == nil)
    }

    @Test func `says that no quota may be shared out`() {
        #expect(report.listing.noQuota?.description == "screening.yaml:41: quota")
    }
}
