import Mustache

/// A state as shape, word and hue.
package struct StatusMark: MustacheParent, Equatable, Sendable {
    /// `none`, `doing`, `soon`, `over`, `stuck`, `done`, `ver`, `back` or `gone`. Example: `over`.
    package let mark: String
    /// The word. Example: `逾期 2`.
    package let text: String

    package init(mark: String, text: String) {
        self.mark = mark
        self.text = text
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "mark": mark
        case "text": text
        default: nil
        }
    }
}
