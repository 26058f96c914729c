import CunceDomain
import CuncePacks
import Testing

/// A pack with one condition, that of the only way onto the list, asked of the village `v1`.
struct OneRule {
    let pack: SmallPack

    /// - Parameters:
    ///   - condition: in the braces of one line.
    ///   - facts: entries of `facts.yaml` but for their labels, such as `about: unit, type: event`
    ///     by key.
    ///   - files: others the condition needs.
    init(_ condition: String, _ facts: [String: String], _ files: [String: String] = [:]) {
        let entries = facts.sorted { $0.key < $1.key }.map { key, rest in
            "  - {key: \(key), label: {zh: 事实, en: Fact}, \(rest)}"
        }
        let silent: [Question] = [.duties, .proposals, .acceptance, .papers].filter { question in
            switch question {
            case .proposals: files["ladder.yaml"] == nil && files["appraisal.yaml"] == nil
            case .acceptance: files["acceptance.yaml"] == nil
            default: true
            }
        }
        pack = SmallPack(
            silent: silent,
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: town, label: {zh: 镇, en: Town}}
                  - {key: village, label: {zh: 村, en: Village}, under: town}
                \(entries.isEmpty ? "" : "facts:")
                \(entries.joined(separator: "\n"))
                """,
                "screening.yaml": """
                tracks:
                  - key: direct
                    label: {zh: 直接, en: Direct}
                    when: \(condition)
                """,
            ].merging(files) { _, own in own })
    }

    /// - Parameter unit: what is told of the village besides its key and kind.
    func answer(
        _ unit: String, on day: String, and more: String = "", of asked: String = "v1"
    ) throws -> String {
        let report = try pack.report(
            """
            units:
              - {key: t1, kind: town}
              - {key: v1, kind: village, under: t1, \(unit)}
            \(more)
            """, on: day)
        let found = try #require(report.listed(asked))
        let missing = found.missing.map { missing in
            "\(missing.fact)" + (missing.period.map { " \($0)" } ?? "")
        }
        return ([found.verdict.rawValue] + missing).joined(separator: " ")
    }
}
