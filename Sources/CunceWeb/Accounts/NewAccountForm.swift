import Mustache

/// Adds an account for a post and gives out its slip.
package struct NewAccountForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Posts without an account.
    package let post: SelectModel
    /// The account's name.
    package let account: FieldModel

    package init(form: FormModel, post: SelectModel, account: FieldModel) {
        self.form = form
        self.post = post
        self.account = account
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "post": post
        case "account": account
        default: nil
        }
    }
}
