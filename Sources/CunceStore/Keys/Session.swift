package import CunceDomain

/// Somebody who is signed in, for as long as the session lasts.
package struct Session: Equatable, Sendable {
    /// `demo` accounts exist in the demo only and have no row.
    package let account: String
    package let person: PersonID
    /// The post under which the person acts; absent until one is chosen.
    package let post: PostID?
    /// What every form sends back, so that another site cannot make it for the person.
    package let csrf: String
    package let created: Moment
    package let seen: Moment
    package let mustChange: Bool

    package init(
        account: String, person: PersonID, post: PostID?, csrf: String, created: Moment,
        seen: Moment, mustChange: Bool
    ) {
        self.account = account
        self.person = person
        self.post = post
        self.csrf = csrf
        self.created = created
        self.seen = seen
        self.mustChange = mustChange
    }
}
