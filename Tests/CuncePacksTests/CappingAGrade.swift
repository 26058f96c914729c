import CunceDomain
import CuncePacks
import Testing

/// "Five stars for at most ten in a hundred": those who reach the grade are ordered by their score,
/// and whoever is above the number goes on to the next grade.
@Suite struct CappingAGrade {
    private static let stars = """
        appraisals:
          - key: stars
            label: {zh: 星级考核, en: Stars}
            unit-kinds: [village]
            each: year
            items: [{key: work, label: {zh: 工作, en: Work}, points: work}]
            vetoes:
              - {key: fraud, label: {zh: 造假, en: Fraud}, when: {fact: fraud}, at-best: three}
            grades:
              - {key: five, label: {zh: 五星, en: Five stars}, from: 90, cap: {at-most: 20 %}}
              - {key: four, label: {zh: 四星, en: Four stars}, from: 80, cap: {at-most: 3, ties: none}}
              - {key: three, label: {zh: 三星, en: Three stars}}
        """

    private static func pack(_ appraisal: String = stars) -> SmallPack {
        SmallPack(
            silent: [.listing, .duties, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: work, label: {zh: 得分, en: Score}, about: unit, type: number, each: year, matter: work}
                  - {key: fraud, label: {zh: 造假, en: Fraud}, about: unit, type: event, matter: work}
                """,
                "appraisal.yaml": appraisal,
            ])
    }

    /// - Parameters:
    ///   - scores: of villages `v0`, `v1` and so on; `nil` where not told.
    ///   - fraud: villages where it happened.
    private func report(
        _ scores: [Int?], fraud: [Int] = [], _ appraisal: String = stars
    ) throws -> [ProposalsReport.GradesReport] {
        let units = scores.enumerated().map { place, score in
            let told = score.map { "work: {2025: \($0)}, " } ?? ""
            let when = fraud.contains(place) ? "2025-05-01" : ""
            return "  - {key: v\(place), kind: village, facts: {\(told)fraud: [\(when)]}}"
        }
        return try Self.pack(appraisal).report(
            "units:\n" + units.joined(separator: "\n"), on: "2026-02-01"
        ).proposals.appraisals
    }

    private func found(
        _ scores: [Int?], fraud: [Int] = [], _ appraisal: String = stars
    ) throws -> [String] {
        try report(scores, fraud: fraud, appraisal).map {
            $0.grade.value ?? $0.grade.state.rawValue
        }
    }

    @Test func `whoever is above the number goes on to the next grade, and from there to the next`()
        throws
    {
        #expect(Self.pack().complaints == [])
        // Of ten, two may have five stars; three more four.
        #expect(
            try found([99, 98, 97, 96, 95, 94, 85, 70, 60, 50]) == [
                "five", "five", "four", "four", "four", "three", "three", "three", "three", "three",
            ])
    }

    @Test func `a share rounds down, so that of four nobody has it`() throws {
        #expect(try found([99, 85, 70, 60]) == ["four", "four", "three", "three"])
    }

    @Test func `where all who reach it can have it, nothing is said of a line`() throws {
        let report = try report([99, 98, 85, 70, 60, 50, 40, 30, 20, 10])

        #expect(report.prefix(3).map(\.grade.value) == ["five", "five", "four"])
        #expect(report.allSatisfy { $0.line == nil })
    }

    @Test func `equal ones at the line are people's to choose from, or go as the pack says`() throws
    {
        let scores = [99, 95, 95, 85, 84, 84, 84, 70, 60, 50]

        #expect(
            try found(scores) == [
                // Whichever of both goes on, one place of four stars is left for three equal ones.
                "five", "open", "open", "four", "three", "three", "three", "three", "three",
                "three",
            ])
        // None of three equal ones has the two places that are left of four stars.
        #expect(
            try found(
                scores,
                Self.stars.replacing("at-most: 20 %", with: "at-most: 1")
                    .replacing("at-most: 3", with: "at-most: 5")) == [
                    "five", "four", "four", "four", "three", "three", "three", "three", "three",
                    "three",
                ])
        #expect(
            try found(
                scores, Self.stars.replacing("at-most: 20 %", with: "at-most: 20 %, ties: all")
            ).prefix(4) == ["five", "five", "five", "four"])
    }

    @Test func `who cannot have the grade for another reason takes no place of it`() throws {
        #expect(
            try found([99, 98, 97, 70, 60, 50, 40, 30, 20, 10], fraud: [0]).prefix(4) == [
                "three", "five", "five", "three",
            ])
    }

    @Test func `a score that nobody told leaves open whoever it could push down`() throws {
        #expect(
            try found([99, 98, nil, 85, 60, 50, 40, 30, 20, 10]).prefix(5) == [
                "five", "open", "open", "four", "three",
            ])
    }

    @Test(arguments: [
        (Language.en, "place 3, 2 of 10, at the line: v1"),
        (.zh, "第3名，10个中取2个，线上是v1"),
    ])
    func `the answer says who stands at the line`(language: Language, line: String) throws {
        let scores = [99, 98, 97, 70, 60, 50, 40, 30, 20, 10]
        let report = try report(scores)
        let facts =
            "units:\n"
            + scores.enumerated().map { place, score in
                "  - {key: v\(place), kind: village, facts: {work: {2025: \(score)}, fraud: []}}"
            }.joined(separator: "\n")
        let said = try Self.pack().lines(facts, on: "2026-02-01", in: language)

        #expect(report[2].grade.value == "four")
        #expect(report[2].line?.place == 3)
        #expect(report[2].line?.atLine == ["v1"])
        #expect(said.contains { $0.contains(line) }, "\(said)")
    }

    @Test func `where it comes to no place at all, that is said`() throws {
        let units = [99, 85, 70, 60].enumerated().map { place, score in
            "  - {key: v\(place), kind: village, facts: {work: {2025: \(score)}, fraud: []}}"
        }
        let said = try Self.pack().lines(
            "units:\n" + units.joined(separator: "\n"), on: "2026-02-01", in: .en)

        #expect(said.contains { $0.contains("place 1, no place among 4") }, "\(said)")
    }

    /// Ten villages, the first so many of which people gave five stars.
    private func decided(_ count: Int) -> String {
        let units = (0..<10).map {
            "  - {key: v\($0), kind: village, facts: {work: {2025: 50}, fraud: []}}"
        }
        let grades = (0..<count).map {
            "  - {appraisal: stars, subject: v\($0), period: 2025, grade: five}"
        }
        return (["units:"] + units + ["grades:"] + grades).joined(separator: "\n")
    }

    @Test(arguments: [
        (Language.en, "“Five stars” given to 3, more than the cap of 2 of 10: people decided so"),
        (.zh, "“五星”已评给3个，超出上限（10个中至多2个）：由人评定，照此算"),
    ])
    func `what people gave beyond it counts, and that it is more is said`(
        language: Language, line: String
    ) throws {
        let report = try Self.pack().report(decided(3), on: "2026-02-01").proposals.appraisals
        let said = try Self.pack().lines(decided(3), on: "2026-02-01", in: language)

        #expect(report.prefix(4).map(\.grade.value) == ["five", "five", "five", "three"])
        #expect(report.map(\.beyond?.given) == [3, 3, 3] + Array(repeating: nil, count: 7))
        #expect(said.count { $0.contains(line) } == 3, "\(said)")
        let within = try Self.pack().report(decided(2), on: "2026-02-01").proposals.appraisals
        #expect(within.allSatisfy { $0.beyond == nil })
    }

    @Test(arguments: [
        (
            "cap: {at-most: 20 %}", "cap: 20 %",
            "expected an object with at-most: 20 %, and among and ties where they matter, got "
                + "\"20 %\""
        ),
        (
            "from: 90, cap: {at-most: 20 %}", "cap: {at-most: 20 %}",
            "expected from or above beside cap, and neither best nor worst, got another mixture"
        ),
        (
            "label: {zh: 三星, en: Three stars}}",
            "label: {zh: 三星, en: Three stars}, from: 0, cap: {at-most: 2}}",
            "expected a grade after one with a cap, for whoever is above it, got none"
        ),
    ])
    func `a cap stands where there is an order and a grade to go on to`(
        old: String, new: String, complaint: String
    ) {
        let complaints = Self.pack(Self.stars.replacing(old, with: new)).complaints

        #expect(complaints.contains { $0.hasSuffix(complaint) }, "\(complaints)")
    }

    @Test func `people are ranked by it as by places, which a named person must answer for`() throws
    {
        let ofPosts = Self.stars.replacing("unit-kinds: [village]", with: "roles: [secretary]")
        let warnings = PackWarning.all(of: try Self.pack(ofPosts).programme(), in: .en)

        #expect(warnings.map(\.rule) == [.peopleRanked, .peopleRanked])
    }
}
