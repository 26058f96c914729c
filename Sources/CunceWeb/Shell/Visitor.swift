package import CunceDomain
package import CunceStore

/// Who is asking: signed in or not, on which post, in which language.
package struct Visitor: Sendable {
    package let session: Session?
    /// Present when the session's person holds a post.
    package let actor: Actor?
    /// The actor's post, as the roster has it.
    package let post: PostRow?
    /// What the installation works by: its roles are those of the posts.
    package let programme: Programme?
    /// Every post the person may act under today, held ones first.
    package let seats: [PostRow]
    package let language: Language
    /// What forms must send back: the session's, or that of a cookie before signing in.
    package let csrf: String
    /// For the throttle of sign-ins; kept nowhere else.
    package let address: String
    /// What the session's cookie holds; signing out ends it.
    package let token: String?
    /// How many entries the journal had when the visitor was recognised.
    package let entries: Int?

    package init(
        session: Session?, actor: Actor?, post: PostRow?, programme: Programme? = nil,
        seats: [PostRow] = [], language: Language, csrf: String, address: String,
        token: String? = nil, entries: Int? = nil
    ) {
        self.session = session
        self.actor = actor
        self.post = post
        self.programme = programme
        self.seats = seats
        self.language = language
        self.csrf = csrf
        self.address = address
        self.token = token
        self.entries = entries
    }
}
