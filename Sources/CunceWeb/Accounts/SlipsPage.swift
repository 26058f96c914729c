import Mustache

/// One-time slips to print, cut and hand out 条子. Template `slips`.
package struct SlipsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The slips; their codes are shown this once.
    package let slips: [Slip]
    /// Back to the accounts.
    package let accountsHref: String

    package init(shell: ShellModel, slips: [Slip], accountsHref: String) {
        self.shell = shell
        self.slips = slips
        self.accountsHref = accountsHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "slips": slips
        case "accountsHref": accountsHref
        default: nil
        }
    }
}
