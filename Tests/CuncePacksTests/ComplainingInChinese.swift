import CunceDomain
import CunceTestSupport
import Foundation
import Testing

@testable import CuncePacks

/// Complaints in the words of whoever reads Chinese; the English ones stay as they are.
@Suite struct ComplainingInChinese {
    private let chinese: PackMeanings

    init() throws { chinese = try PackMeanings(folder: SayingMeaningsInChinese.texts, in: .zh) }

    @Test(arguments: [
        (
            PackFile.roles, "key: resident\n", "key: secretary\n",
            "roles.yaml:8: roles[2].key：应为前面没有用过的键，实为\"secretary\"（第 3 行已有）"
        ),
        (
            .roles, "max-per-village: 1", "max-per-village: one",
            "roles.yaml:18: links[0].max-per-village：应为1 到 20 的整数，实为\"one\""
        ),
        (
            .roles, "{zh: 镇党委书记, en: Town party secretary}", "{zh: 镇党委书记}",
            "roles.yaml:4: roles[1].label.en：应为英文，实为没有写"
        ),
        (
            .problems, "legacy: true", "legacy: yes",
            "problems.yaml:9: problem-types[1].legacy：应为true、false 之一，实为\"yes\""
        ),
        (
            .rhythm, "links: [resident-cadre]", "links: [leader]",
            "rhythm.yaml:8: cadences[0].links[0]：应为挂钩岗位的键，实为\"leader\""
        ),
        (
            .documents, "{stage} {count}", "{stage}",
            "documents.yaml:31: documents[0].sentences.progress.stage-count.en：应为写有占位名 "
                + "{count}，实为没有它的文字"
        ),
    ])
    func `name the place, what was expected and what is there`(
        file: PackFile, old: String, new: String, complaint: String
    ) throws {
        let refusal = try #require(try ExamplePack().with(new, in: file, replacing: old).refusal)

        #expect(refusal.complaints.map { $0.said(in: chinese) } == [complaint])
    }

    @Test func `have words for whatever is mistyped`() throws {
        var dice = Dice(seed: 20)
        var patterns: Set<String> = []
        for name in ["sanlian-sanbang-santui", "zhang-2015", "zixing-2021", "fancheng-2025"] {
            let texts = try TrialCase.texts(of: name)
            for _ in 0..<40 {
                var files = texts.mapValues { Data($0.utf8) }
                for file in texts.keys.sorted() {
                    files[file] = Data(mistyped(texts[file] ?? "", &dice).utf8)
                }
                guard case .failure(let refusal) = PackReading.read(files: files) else { continue }
                for complaint in refusal.complaints {
                    patterns.formUnion(complaint.expected.patterns + complaint.got.patterns)
                }
            }
        }

        #expect(patterns.count > 40)
        #expect(patterns.filter { !chinese.has($0) }.sorted() == [])
    }

    @Test(arguments: ["admonition", "removal", "recall", "sanction", "talk"])
    func `have words for a step that may not fall on somebody`(deed: String) throws {
        var patterns: Set<String> = []
        for subject in RungSubject.allCases {
            let pack = SmallPack(
                silent: [.listing, .duties, .acceptance, .papers],
                [
                    "ladder.yaml": """
                    rungs:
                      - key: step
                        label: {zh: 一步, en: Step}
                        does: \(deed)
                        subjects: [\(subject.rawValue)]
                        proposed-by: [leader]
                        decided-by: [leader]
                    """
                ])
            for complaint in pack.refusal?.complaints ?? [] {
                patterns.formUnion(complaint.expected.patterns + complaint.got.patterns)
            }
        }

        #expect(patterns.contains("another to decide than to propose"))
        #expect(patterns.filter { !chinese.has($0) }.sorted() == [])
    }

    /// A line taken out, written twice, cut off, or with another value.
    private func mistyped(_ text: String, _ dice: inout Dice) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<3 {
            let place = Int.random(in: lines.indices, using: &dice)
            switch Int.random(in: 0..<5, using: &dice) {
            case 0: lines.remove(at: place)
            case 1: lines.insert(lines[place], at: place)
            case 2: lines[place] = lines[place].replacing(": ", with: "：")
            case 3:
                let parts = lines[place].split(separator: ": ", maxSplits: 1)
                lines[place] = "\(parts.first ?? ""): {wrong: [x, 3]}"
            default: lines[place] += " ???"
            }
        }
        return lines.joined(separator: "\n")
    }
}
