import Mustache

/// All posts of the reader’s place, the vacant ones first 岗位. Template `posts`.
package struct PostsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// How many posts.
    package let count: Int
    /// How many of them nobody is on.
    package let vacantCount: Int
    /// In how many somebody stands in today.
    package let actingCount: Int
    /// Those nobody is on, with what is open.
    package let vacancies: [PostLine]
    /// Those somebody is on, in the order of the programme.
    package let posts: [PostLine]
    /// Opens a post.
    package let newPost: NewPostForm?
    /// The page of accounts.
    package let accountsHref: String?

    package init(
        shell: ShellModel, count: Int, vacantCount: Int, actingCount: Int, vacancies: [PostLine],
        posts: [PostLine], newPost: NewPostForm? = nil, accountsHref: String? = nil
    ) {
        self.shell = shell
        self.count = count
        self.vacantCount = vacantCount
        self.actingCount = actingCount
        self.vacancies = vacancies
        self.posts = posts
        self.newPost = newPost
        self.accountsHref = accountsHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "count": count
        case "vacantCount": vacantCount
        case "actingCount": actingCount
        case "vacancies": vacancies
        case "posts": posts
        case "newPost": newPost.orAbsent
        case "accountsHref": accountsHref.orAbsent
        default: nil
        }
    }
}
