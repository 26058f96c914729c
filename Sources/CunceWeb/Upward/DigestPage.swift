import Mustache

/// The county's digest of a week as paper. Template `digest`.
package struct DigestPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    package let title: String
    package let period: String
    package let characters: Int
    package let lines: [DigestLine]
    package let earlierHref: String
    package let laterHref: String?
    package let fileHref: String

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "title": title
        case "period": period
        case "characters": characters
        case "lines": lines
        case "earlierHref": earlierHref
        case "laterHref": laterHref.orAbsent
        case "fileHref": fileHref
        default: nil
        }
    }
}
