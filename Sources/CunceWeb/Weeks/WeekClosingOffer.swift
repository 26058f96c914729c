import Mustache

/// Weeks that can be put on record with one press.
package struct WeekClosingOffer: MustacheParent, Equatable, Sendable {
    /// Which. Example: `2026-W45、2026-W46 可以周结`.
    package let text: String
    /// Closes them.
    package let button: ActionButton
    /// The record of the first of them.
    package let record: TextLink

    package init(
        text: String, button: ActionButton, record: TextLink
    ) {
        self.text = text
        self.button = button
        self.record = record
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "button": button
        case "record": record
        default: nil
        }
    }
}
