import Mustache

/// One entry in the village's course.
package struct TimelineItem: MustacheParent, Equatable, Sendable {
    /// The day it happened. Example: `11月20日`.
    package let day: String
    /// The same for machines. Example: `2026-11-20`.
    package let datetime: String
    /// What kind of entry. Example: `走访`.
    package let kind: String
    /// `plain`, `over` or `ver`; chooses the hue of the kind.
    package let tone: String
    /// What happened. Example: `又约到 1 户，28 日回来当面量。`.
    package let text: String
    /// Who, and when recorded if later. Example: `驻村干部 甲 · 次日补记`.
    package let who: String
    /// The entry itself. Example: `第 61 条`.
    package let entry: TextLink
    /// Whether it was withdrawn; it stays readable.
    package let isWithdrawn: Bool
    /// The files that hang on it; a row of them, or nothing.
    package let files: [AttachmentMark]

    package init(
        day: String, datetime: String, kind: String, tone: String, text: String, who: String,
        entry: TextLink, isWithdrawn: Bool, files: [AttachmentMark] = []
    ) {
        self.day = day
        self.datetime = datetime
        self.kind = kind
        self.tone = tone
        self.text = text
        self.who = who
        self.entry = entry
        self.isWithdrawn = isWithdrawn
        self.files = files
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "day": day
        case "datetime": datetime
        case "kind": kind
        case "tone": tone
        case "text": text
        case "who": who
        case "entry": entry
        case "isWithdrawn": isWithdrawn
        case "hasFiles": !files.isEmpty
        case "marks": files
        default: nil
        }
    }
}
