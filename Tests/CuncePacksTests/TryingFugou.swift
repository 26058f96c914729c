import CunceDomain
import CuncePacks
import Testing

/// Four rulers: 412 villages, 40 problems, 3 decided.
@Suite struct TryingFugou {
    private let trial: TrialCase
    private let report: TrialReport

    init() throws {
        trial = try TrialCase("fugou-2019")
        report = try trial.report(on: "2019-08-24")
    }

    @Test func `shows what each stage brought`() throws {
        let stages = try #require(report.funnel).stages

        #expect(stages.map(\.stage) == ["measure", "check", "decide"])
        #expect(stages.map(\.examined) == [412, nil, nil])
        #expect(stages.map(\.found) == [40, nil, nil])
        #expect(stages.map(\.number) == [3, 2, 3])
    }

    @Test func `shows where the decision differs from what the rules list`() throws {
        let difference = try #require(report.funnel?.difference)

        #expect(difference.beyond == ["v3"])
        #expect(difference.leftOut == ["v4"])
        #expect(difference.open == ["v5"])
        #expect(difference.clause.description == "screening.yaml:38: funnel[2]")
    }

    @Test func `names who acted in two stages, and units that came from none`() throws {
        let stages = try #require(report.funnel).stages

        #expect(stages.map(\.repeated) == [[], ["leader-1"], []])
        #expect(stages.map(\.unforeseen) == [[], [], ["v3"]])
    }

    @Test func `knows nothing of a stage that is to come`() throws {
        let stages = try #require(try trial.report(on: "2019-07-25").funnel).stages

        #expect(stages.map(\.number) == [3, 2, nil])
        #expect(try trial.report(on: "2019-06-01").funnel == nil)
    }

    @Test func `says all of it in lines too`() throws {
        let lines = try trial.lines(on: "2019-08-24", in: .en)

        #expect(
            lines.contains {
                $0.hasPrefix(
                    "  stage “Every village walked”: examined 412, problems 40, units passed on 3")
            })
        #expect(lines.contains("    listed by the rules though not decided: 四村"))
    }
}
