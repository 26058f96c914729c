import Mustache

/// A link that was given out for a promise.
package struct PromiseLinkItem: MustacheParent, Equatable, Sendable {
    /// When, and until when it is good. Example: `11月2日给出，到12月2日`.
    package let line: String
    /// When it was opened last.
    package let used: String
    /// Good, revoked or over.
    package let status: StatusMark
    /// Ends it.
    package let revoke: FormModel?

    package init(
        line: String, used: String, status: StatusMark, revoke: FormModel? = nil
    ) {
        self.line = line
        self.used = used
        self.status = status
        self.revoke = revoke
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "used": used
        case "status": status
        case "revoke": revoke.orAbsent
        default: nil
        }
    }
}
