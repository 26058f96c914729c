import Mustache

/// One thing a check found.
package struct CheckMatter: MustacheParent, Equatable, Sendable {
    /// What is wrong, leading to where it is mended. Example: `驻村干部缺 1 人`.
    package let what: TextLink
    /// Absent where the next one is since the same day. Example: `11月3日起`.
    package let since: String?

    package init(what: TextLink, since: String? = nil) {
        self.what = what
        self.since = since
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "what": what
        case "since": since.orAbsent
        default: nil
        }
    }
}
