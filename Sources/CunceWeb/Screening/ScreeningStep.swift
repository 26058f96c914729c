import Mustache

/// One stage to the list.
package struct ScreeningStep: MustacheParent, Equatable, Sendable {
    /// Its place. Example: `2`.
    package let number: String
    /// Its name in the pack.
    package let name: String
    /// Whose it is. Example: `办事处书记`.
    package let who: String
    /// Whether it brought anything yet.
    package let status: StatusMark
    /// What it brought. Example: `看了 36 个村，5 个往下走`.
    package let result: String?
    /// Villages that went on.
    package let villages: [TextLink]
    /// Who recorded what.
    package let parts: [ScreeningPart]
    /// Villages that the stage before had not passed on.
    package let unforeseen: String?
    /// The form, if the reader may record it.
    package let recordHref: String?

    package init(
        number: String, name: String, who: String, status: StatusMark, result: String? = nil,
        villages: [TextLink], parts: [ScreeningPart], unforeseen: String? = nil,
        recordHref: String? = nil
    ) {
        self.number = number
        self.name = name
        self.who = who
        self.status = status
        self.result = result
        self.villages = villages
        self.parts = parts
        self.unforeseen = unforeseen
        self.recordHref = recordHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number
        case "name": name
        case "who": who
        case "status": status
        case "result": result.orAbsent
        case "villages": villages
        case "parts": parts
        case "unforeseen": unforeseen.orAbsent
        case "recordHref": recordHref.orAbsent
        default: nil
        }
    }
}
