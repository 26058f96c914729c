import Mustache

/// One version of a plan.
package struct VersionRow: MustacheParent, Equatable, Sendable {
    /// Example: `第 2 稿`.
    package let name: String
    /// In force, earlier, draft, waiting.
    package let status: StatusMark
    /// Example: `9月18日镇党委书记批准`.
    package let line: String
    /// The approver's words.
    package let note: String?
    /// Why it was begun.
    package let reason: String?
    /// The entry that approved it.
    package let entry: TextLink?
    /// The version as a paper.
    package let printHref: String

    package init(
        name: String, status: StatusMark, line: String, note: String? = nil, reason: String? = nil,
        entry: TextLink? = nil, printHref: String
    ) {
        self.name = name
        self.status = status
        self.line = line
        self.note = note
        self.reason = reason
        self.entry = entry
        self.printHref = printHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "status": status
        case "line": line
        case "note": note.orAbsent
        case "reason": reason.orAbsent
        case "entry": entry.orAbsent
        case "printHref": printHref
        default: nil
        }
    }
}
