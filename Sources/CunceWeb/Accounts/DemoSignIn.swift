import Mustache

/// One press signs in as any post; only in the demo.
package struct DemoSignIn: MustacheParent, Equatable, Sendable {
    /// One form for all the buttons; the pressed one sends `post`.
    package let form: FormModel
    /// Town, county, supporters, village.
    package let groups: [DemoGroup]

    package init(form: FormModel, groups: [DemoGroup]) {
        self.form = form
        self.groups = groups
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "groups": groups
        default: nil
        }
    }
}
