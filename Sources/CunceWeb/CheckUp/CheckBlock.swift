import Mustache

/// One check with what it found.
package struct CheckBlock: MustacheParent, Equatable, Sendable {
    /// Anchor. Example: `old-backup`.
    package let id: String
    /// Example: `没有人联的村`.
    package let title: String
    /// Whether it found nothing.
    package let isSound: Bool
    /// How many, or that there is nothing. Example: `2 处`.
    package let mark: StatusMark
    /// How it is mended.
    package let remedy: String
    /// One line each.
    package let findings: [CheckLine]

    package init(
        id: String, title: String, mark: StatusMark, remedy: String, findings: [CheckLine]
    ) {
        self.id = id
        self.title = title
        isSound = findings.isEmpty
        self.mark = mark
        self.remedy = remedy
        self.findings = findings
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "id": id
        case "title": title
        case "isSound": isSound
        case "mark": mark
        case "remedy": remedy
        case "findings": findings
        default: nil
        }
    }
}
