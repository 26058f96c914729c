import Mustache

/// A law or document that figures are taken from.
package struct LawSourceRow: MustacheParent, Equatable, Sendable {
    package let title: String
    /// Example: `2018年12月29日文本`.
    package let textOf: String
    /// How surely it is known, where the full text was not read.
    package let mark: StatusMark?
    /// What to know about it.
    package let note: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "textOf": textOf
        case "mark": mark.orAbsent
        case "note": note.orAbsent
        default: nil
        }
    }
}
