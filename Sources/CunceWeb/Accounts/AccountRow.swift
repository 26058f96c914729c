import Mustache

/// One post and its account.
package struct AccountRow: MustacheParent, Equatable, Sendable {
    /// The designation. Example: `驻村干部 甲`.
    package let post: String
    /// The pack's role. Example: `驻村干部`.
    package let role: String
    /// Where. Example: `洋港村`.
    package let division: String
    /// The account's name. Example: `zhucun-jia`.
    package let account: String?
    /// No account, slip given out, in use, closed.
    package let state: StatusMark
    /// Makes a new slip for it.
    package let slipForm: FormModel?
    /// Closes it; absent for the reader's own.
    package let closeForm: FormModel?
    /// Opens a closed one again.
    package let reopenForm: FormModel?

    package init(
        post: String, role: String, division: String, account: String? = nil, state: StatusMark,
        slipForm: FormModel? = nil, closeForm: FormModel? = nil, reopenForm: FormModel? = nil
    ) {
        self.post = post
        self.role = role
        self.division = division
        self.account = account
        self.state = state
        self.slipForm = slipForm
        self.closeForm = closeForm
        self.reopenForm = reopenForm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "role": role
        case "division": division
        case "account": account.orAbsent
        case "state": state
        case "slipForm": slipForm.orAbsent
        case "closeForm": closeForm.orAbsent
        case "reopenForm": reopenForm.orAbsent
        default: nil
        }
    }
}
