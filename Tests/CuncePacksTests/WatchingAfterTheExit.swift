import CunceDomain
import CuncePacks
import Testing

/// A year of tracking, a look every quarter, a relapse within two years.
@Suite struct WatchingAfterTheExit {
    private static let acceptance = """
        watch:
          lasts: 1 year
          body: {zh: 乡镇党委, en: Township party committee}
          checks:
            - key: look
              label: {zh: 回访, en: Look}
              body: {zh: 乡镇, en: Township}
              every: 3 months
            - key: half-year
              label: {zh: 复核, en: Check}
              after: [6 months]
          signals:
            - {key: order, label: {zh: 秩序, en: Order}, when: {fact: order, below: 60}}
          relapse-within: 2 years
        """

    private func watched(_ facts: String, on day: String) throws -> WatchReport? {
        try AcceptancePack(Self.acceptance).report(facts, on: day).acceptance.departed.first
    }

    private static let left = "departures: [{unit: v1, on: 2019-12-20}]\n"

    @Test(arguments: [
        ("2020-12-20", "watched"), ("2020-12-21", "over"), ("2019-12-20", "watched"),
    ])
    func `lasts to the corresponding day, that day included`(day: String, state: String) throws {
        let answer = try #require(try watched(Self.left, on: day))

        #expect(answer.state == state)
        #expect(answer.until?.description == "2020-12-20")
        #expect(answer.by.body?["en"] == "Township party committee")
    }

    @Test func `knows nothing of an exit that is to come`() throws {
        #expect(try watched(Self.left, on: "2019-12-19") == nil)
    }

    @Test func `says which looks were held, which are late and which comes next`() throws {
        let answer = try #require(
            try watched(
                Self.left + "looks: [{unit: v1, check: look, on: 2020-03-25}]\n",
                on: "2020-06-30"))

        #expect(
            answer.checks.map {
                "\($0.check) \($0.due) \($0.held?.description ?? "-") \($0.lateBy)"
            }
                == [
                    "look 2020-03-20 2020-03-25 5", "look 2020-06-20 - 10",
                    "look 2020-09-20 - 0", "half-year 2020-06-20 - 10",
                ])
    }

    @Test func `answers by a look the due day whose time has begun, and no later one`() throws {
        let twice = "{unit: v1, check: look, on: 2020-03-22}"
        let answer = try #require(
            try watched(
                Self.left
                    + "looks: [\(twice), \(twice), {unit: v1, check: look, on: 2020-03-23}]\n",
                on: "2020-07-01"))

        #expect(
            answer.checks.filter { $0.check == "look" }.map {
                "\($0.due) \($0.held?.description ?? "-")"
            } == ["2020-03-20 2020-03-22", "2020-06-20 2020-03-23", "2020-09-20 -"])
    }

    @Test func `owes no look after the watch has ended`() throws {
        let answer = try #require(try watched(Self.left, on: "2022-01-01"))

        #expect(
            answer.checks.filter { $0.check == "look" }.map(\.due.description) == [
                "2020-03-20", "2020-06-20", "2020-09-20", "2020-12-20",
            ])
    }

    @Test func `counts what is late up to the day a unit was listed again`() throws {
        let answer = try #require(
            try watched(
                "departures: [{unit: v1, on: 2019-12-20, relisted: 2020-04-01}]\n",
                on: "2020-12-01"))

        #expect(answer.checks.map { "\($0.due) \($0.lateBy)" } == ["2020-03-20 12"])
    }

    @Test(arguments: [
        ("", "2021-12-20", WatchReport.Relapse.notYet), ("", "2021-12-21", .none),
        (", relisted: 2021-12-20", "2022-06-01", .relapsed),
        (", relisted: 2021-12-21", "2022-06-01", .afterwards),
        (", relisted: 2021-12-20", "2021-12-19", .notYet),
    ])
    func `calls a relapse what is listed again within the window`(
        relisted: String, day: String, relapse: WatchReport.Relapse
    ) throws {
        let answer = try #require(
            try watched("departures: [{unit: v1, on: 2019-12-20\(relisted)}]\n", on: day))

        #expect(answer.relapse == relapse)
        #expect(answer.windowEnds?.description == "2021-12-20")
        #expect((answer.state == "relisted") == (relapse == .relapsed || relapse == .afterwards))
    }

    @Test func `shows signals while a unit is watched, open where the fact is not told`() throws {
        let pack = try AcceptancePack(Self.acceptance)
        func signals(_ day: String) throws -> [WatchReport.SignalReport] {
            try pack.report(Self.left, on: day).acceptance.departed.first?.signals ?? []
        }

        #expect(try signals("2020-11-01").map(\.finding.verdict) == [.open])
        #expect(try signals("2020-11-01").first?.finding.missing.map(\.fact) == ["order"])
        #expect(try signals("2020-12-21").isEmpty)
    }

    @Test func `says not stated where the pack says nothing of the time after`() throws {
        let silent = try AcceptancePack("exit: {label: {zh: 销号, en: Exit}}")
        let answer = try #require(
            try silent.report(Self.left, on: "2020-01-01").acceptance.departed.first)

        #expect(answer.state == "not-stated")
        #expect(answer.until == nil)
        #expect(answer.relapse == .notStated)
        #expect(answer.clause == nil)
    }
}
