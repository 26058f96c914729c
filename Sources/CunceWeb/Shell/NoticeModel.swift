import Mustache

/// What the last act came to: first what happened, then what can be done.
package struct NoticeModel: MustacheParent, Equatable, Sendable {
    /// `ok`, `info`, `warn` or `error`; chooses hue and mark.
    package let kind: String
    /// The mark's shape: `sent` for ok, `doing` for info, `soon` for warn, `over` for error.
    /// Example: `sent`.
    package let mark: String
    /// One or two sentences. Example: `记下了。`.
    package let text: String
    /// A form that takes the act back; absent when it cannot be taken back.
    package let undo: UndoModel?

    package init(kind: String, mark: String, text: String, undo: UndoModel? = nil) {
        self.kind = kind
        self.mark = mark
        self.text = text
        self.undo = undo
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "kind": kind
        case "mark": mark
        case "text": text
        case "undo": undo.orAbsent
        default: nil
        }
    }
}
