import CunceDomain
import CunceReports
import Testing

@testable import CuncePacks

/// A question a pack neither answers nor is silent on: what would answer it is said.
@Suite struct SayingWhatAnswersAQuestion {
    private static let facts = """
        unit-kinds:
          - {key: village, label: {zh: 村, en: Village}}
        """

    @Test(arguments: [
        (Question.listing, "tracks or a quota in screening.yaml"),
        (.duties, "cadences in rhythm.yaml, or links in roles.yaml"),
        (
            .proposals,
            "rungs in ladder.yaml, appraisals in appraisal.yaml, or schemes in pay.yaml"
        ),
        (.acceptance, "any part of acceptance.yaml"),
        (.papers, "papers in papers.yaml"),
    ])
    func `by file and key, in both languages`(question: Question, answer: String) throws {
        let silent = Question.allCases.filter { $0 != question }
        let pack = SmallPack(silent: silent, ["facts.yaml": Self.facts])
        let chinese = try PackMeanings(folder: SayingMeaningsInChinese.texts, in: .zh)

        #expect(
            pack.complaints.contains {
                $0.hasSuffix(
                    "expected \(question.rawValue) answered (by \(answer)) or in not-stated, got "
                        + "neither")
            }, "\(pack.complaints)")
        let patterns = pack.refusal?.complaints.flatMap { $0.expected.patterns } ?? []
        #expect(patterns.filter { !chinese.has($0) } == [])
    }

    @Test func `is told of what a pack is silent on as well`() throws {
        let pack = SmallPack(silent: Question.allCases, ["facts.yaml": Self.facts])
        let lines = PackSummary(try pack.programme()).lines

        #expect(
            lines.contains(
                "silent on papers, which would be answered by papers in papers.yaml"))
    }

    @Test func `links alone answer who is responsible, and the pack is read so`() throws {
        let pack = SmallPack(
            silent: [.listing, .proposals, .acceptance, .papers],
            [
                "facts.yaml": Self.facts,
                "roles.yaml": """
                roles:
                  - {key: leader, label: {zh: 领导, en: Leader}, standing: linked-leader, kind: party, level: town}
                links:
                  - {key: leader, label: {zh: 挂点领导, en: Linked leader}, roles: [leader]}
                """,
            ])
        #expect(pack.complaints == [])
        let outline = ProgrammeOutline(
            try pack.programme(), try Texts(folder: SayingMeaningsInChinese.texts), in: .en)
        let silences =
            outline.sections.last { $0.topic == .silent }?.groups
            .flatMap(\.entries).map(\.sentence) ?? []

        #expect(!silences.contains("Who owes what, and how often, is not stated."))
        #expect(
            silences.contains("Who is linked is stated, and how often anything is owed is not."))
    }
}
