import Mustache

/// A line drawn through an order of villages.
package struct ScreeningLine: MustacheParent, Equatable, Sendable {
    /// What is ordered, and where. Example: `按综合得分，示范镇`.
    package let title: String
    /// Where it falls. Example: `40 个中列 4 个，线在 52 分`.
    package let text: String
    /// Who stands at it.
    package let atLine: [TextLink]
    /// That people choose, and between whom.
    package let choice: String?
    /// Where the pack says so. Example: `screening.yaml:12`.
    package let clause: String

    package init(
        title: String, text: String, atLine: [TextLink], choice: String? = nil, clause: String
    ) {
        self.title = title
        self.text = text
        self.atLine = atLine
        self.choice = choice
        self.clause = clause
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "text": text
        case "atLine": atLine
        case "choice": choice.orAbsent
        case "clause": clause
        default: nil
        }
    }
}
