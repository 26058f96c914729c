import Mustache

/// Where a person signs in 登录. Template `sign-in`.
package struct SignInPage: MustacheParent, Equatable, Sendable {
    /// The frame, without nav and without who.
    package let shell: ShellModel
    /// Where account and password are posted.
    package let form: FormModel
    /// The account's name.
    package let account: FieldModel
    /// The password; its value is always empty.
    package let password: FieldModel
    /// In the demo, the posts that can be entered with one press.
    package let demo: DemoSignIn?

    package init(
        shell: ShellModel, form: FormModel, account: FieldModel, password: FieldModel,
        demo: DemoSignIn? = nil
    ) {
        self.shell = shell
        self.form = form
        self.account = account
        self.password = password
        self.demo = demo
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "account": account
        case "password": password
        case "demo": demo.orAbsent
        default: nil
        }
    }
}
