import Mustache

/// Something the reader may do: a link, or a form of one button.
package struct ActionButton: MustacheParent, Equatable, Sendable {
    /// The act, as a verb. Example: `同意初验`.
    package let label: String
    /// Whether it is the main act of its place; at most one is.
    package let isMain: Bool
    /// Where it leads, if it is a link. Example: `/visits/new`.
    package let href: String?
    /// What it posts, if it is a form. Exactly one of the two is present, unless `blocked` is.
    package let form: FormModel?
    /// Why it cannot be done yet; then neither link nor form is present. Example: `还有 2 项没填`.
    package let blocked: String?

    package init(
        label: String, isMain: Bool, href: String? = nil, form: FormModel? = nil,
        blocked: String? = nil
    ) {
        self.label = label
        self.isMain = isMain
        self.href = href
        self.form = form
        self.blocked = blocked
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "isMain": isMain
        case "href": href.orAbsent
        case "form": form.orAbsent
        case "blocked": blocked.orAbsent
        default: nil
        }
    }
}
