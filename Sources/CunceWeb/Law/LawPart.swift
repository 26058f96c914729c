import Mustache

/// One matter of the law, such as recall.
package struct LawPart: MustacheParent, Equatable, Sendable {
    /// Example: `罢免`.
    package let title: String
    package let rows: [LawRow]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "rows": rows
        default: nil
        }
    }
}
