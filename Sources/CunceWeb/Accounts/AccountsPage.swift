import Mustache

/// Posts and their accounts 账号. Template `accounts`.
package struct AccountsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The posts, in the pack's order of roles.
    package let posts: [AccountRow]
    /// Makes slips for all posts that have an account nobody has used, or none.
    package let slipsForm: FormModel?
    /// Present if the reader may add posts.
    package let newPost: NewPostForm?
    /// Present if the reader may add accounts.
    package let newAccount: NewAccountForm?

    package init(
        shell: ShellModel, posts: [AccountRow], slipsForm: FormModel? = nil,
        newPost: NewPostForm? = nil, newAccount: NewAccountForm? = nil
    ) {
        self.shell = shell
        self.posts = posts
        self.slipsForm = slipsForm
        self.newPost = newPost
        self.newAccount = newAccount
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "posts": posts
        case "slipsForm": slipsForm.orAbsent
        case "newPost": newPost.orAbsent
        case "newAccount": newAccount.orAbsent
        default: nil
        }
    }
}
