import Mustache

/// Somebody who could give a help that is missing, with the reasons.
package struct PairingCandidate: MustacheParent, Equatable, Sendable {
    /// The supporter.
    package let post: String
    /// Why it stands here. Example: `在别的村办过“钱”的事 2 件；现在帮 0 个村`.
    package let reasons: String
    /// Pairs it from today on.
    package let form: FormModel
    /// The post’s id, as the form sends it.
    package let value: String
    /// Today, as the form sends it.
    package let from: String

    package init(
        post: String, reasons: String, form: FormModel, value: String, from: String
    ) {
        self.post = post
        self.reasons = reasons
        self.form = form
        self.value = value
        self.from = from
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "reasons": reasons
        case "form": form
        case "value": value
        case "from": from
        default: nil
        }
    }
}
