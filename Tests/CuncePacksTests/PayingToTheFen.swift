import CunceDomain
import CunceTestSupport
import Testing

/// What a town pays by three real programmes, drawn up as in the product.
@Suite struct PayingToTheFen {
    private func maotian(_ role: RoleKey, points: Int, heads: Int) throws -> PayEvent.Drawn {
        let work = try PayAtWork("maotian-2015", "yearly-pay", "2015", as: role)
        // The points of a village are told, and scored by the pack's appraisal of the village.
        return try work.drawn([
            work.fact("enrolment", "\(heads)", "2014"), work.fact("points", "\(points)", "2015"),
        ])
    }

    @Test(arguments: [
        ("village-secretary" as RoleKey, 900, [600_000, 150_000, 500_000]),
        ("village-head", 900, [540_000, 135_000, 450_000]),
        ("family-planning", 900, [480_000, 120_000, 400_000]),
        ("village-secretary", 899, [600_000, 150_000, 499_500]),
        ("village-head", 850, [540_000, 135_000, 427_500]),
    ])
    func `Maotian pays base, size and performance less five yuan a point`(
        role: RoleKey, points: Int, lines: [Int]
    ) throws {
        let drawn = try maotian(role, points: points, heads: 1_500)

        #expect(drawn.lines.map(\.fen) == lines)
        #expect(drawn.total == lines.reduce(0, +))
        #expect(drawn.lines.allSatisfy { $0.root == .scheme && $0.payer == "镇财政所" })
        #expect(drawn.fixedBy == 7)
    }

    @Test(arguments: 1...60)
    func `Maotian never pays below nought nor above the full pay, whatever the points`(
        seed: Int
    ) throws {
        var dice = Dice(seed: seed)
        let points = Int.random(in: 0...1_000, using: &dice)
        let heads = Int.random(in: 0...5_000, using: &dice)
        let role: RoleKey =
            ["village-secretary", "village-head", "family-planning"]
            .randomElement(using: &dice) ?? "village-head"
        let drawn = try maotian(role, points: points, heads: heads)
        let full = try maotian(role, points: 1_000, heads: heads)

        #expect(drawn.lines.allSatisfy { $0.fen >= 0 })
        #expect(drawn.total <= full.total)
        // A point more never pays less.
        let better = try maotian(role, points: min(1_000, points + 1), heads: heads)
        #expect(better.total >= drawn.total)
        // Each step adds up.
        #expect(drawn.total == drawn.lines.reduce(0) { $0 + $1.fen })
    }

    @Test(arguments: 1...40)
    func `a share of the collective's profit never goes above its cap`(seed: Int) throws {
        var dice = Dice(seed: seed)
        let pack = try TrialCase.pack("zixing-2021") { file, text in
            // The amount of the year-end line is not stated in the source.
            file == "pay.yaml"
                ? text.replacing(
                    "        label: {zh: 年终绩效, en: Year-end performance}\n",
                    with: "        label: {zh: 年终绩效, en: Year-end performance}\n"
                        + "        amount: 0 * reward\n") : text
        }
        var work = try PayAtWork(pack, "yearly-pay", "2022", as: "village-secretary")
        work.book = try Self.decided(work, "yearly", "qualified")
        let profit = Int.random(in: 0...1_000_000, using: &dice)
        let reward = Int.random(in: 0...300_000, using: &dice)
        let drawn = try work.drawn([
            work.fact("reward", "\(reward)", "2022"), work.fact("net-profit", "\(profit)", "2022"),
        ])
        let collective = try #require(drawn.lines.last)

        #expect(collective.fen == min(reward * 100, profit * 20))
        #expect(collective.bound == (reward * 100 > profit * 20 ? .most : nil))
        #expect(collective.payer == "村集体经济组织")
    }

    private static func decided(
        _ work: PayAtWork, _ appraisal: AppraisalKey, _ grade: GradeKey, score: Rational? = nil
    ) throws -> FactBook {
        var book = work.book
        let last = Period(.year, containing: work.period.last.adding(days: 1)).moved(by: -1)
        book.decided = [
            PayAtWork.post.subject: [appraisal: [last: .init(grade: grade, score: score)]]
        ]
        return book
    }

    @Test(arguments: [(59, 0), (60, 15_000), (75, 15_000)])
    func `Qingxin pays the band of the decided score`(score: Int, fen: Int) throws {
        var work = try PayAtWork("qingxin-2014", "monthly-bonus", "2015-02", as: "village-cadre")
        work.book = try Self.decided(
            work, "yearly", score < 60 ? "poor" : "general", score: Rational(score))
        let drawn = try work.drawn()

        #expect(drawn.lines.map(\.fen) == [fen])
        #expect(drawn.grades.map(\.score) == ["\(score)"])
    }

    @Test func `Qingxin pays nothing by a band whose sum the source does not state`() throws {
        var work = try PayAtWork("qingxin-2014", "monthly-bonus", "2015-02", as: "village-cadre")
        work.book = try Self.decided(work, "yearly", "upper", score: Rational(80))

        #expect(throws: PayRefusal.self) { try work.drawn() }
    }

    @Test(arguments: [
        ("excellent" as GradeKey, 3_600_000), ("qualified", 3_400_000), ("basic", 2_900_000),
        ("unqualified", 2_400_000),
    ])
    func `the shipped programme pays by the grade that people decided`(
        grade: GradeKey, total: Int
    ) throws {
        var work = try PayAtWork(
            "sanlian-sanbang-santui", "cadre-pay", "2025", as: "village-party-secretary")
        work.book = try Self.decided(work, "cadre-appraisal", grade)

        #expect(try work.drawn().total == total)
        #expect(try work.drawn().grades.map(\.grade) == [grade])
    }
}
