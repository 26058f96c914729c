import Mustache

/// A form of the chain upward: an act, what it asks, its button. Template `upward-form`.
package struct UpwardForm: MustacheParent, Equatable, Sendable {
    /// What opens it. Example: `退回修改`.
    package let act: String
    /// Where it goes.
    package let form: FormModel
    package let fields: [UpwardField]
    /// What its button says. Example: `退回`.
    package let does: String
    /// A second button of the same form, sent as `out`. Example: `不要这一段`.
    package let out: String?
    /// A sentence above the fields.
    package let hint: String?
    /// Came back with something to mend.
    package let isOpen: Bool
    /// Takes something back or refuses it.
    package let isWarn: Bool

    /// A form that asks nothing is a button.
    package var isPlain: Bool {
        out == nil && hint == nil && fields.allSatisfy(\.isHidden)
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "act": act
        case "form": form
        case "fields": fields
        case "does": does
        case "out": out.orAbsent
        case "hint": hint.orAbsent
        case "isOpen": isOpen
        case "isWarn": isWarn
        case "isPlain": isPlain
        default: nil
        }
    }
}
