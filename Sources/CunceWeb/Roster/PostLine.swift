import Mustache

/// One post in a list.
package struct PostLine: MustacheParent, Equatable, Sendable {
    /// The post and its page.
    package let post: TextLink
    /// Where it is.
    package let place: String
    /// Vacant, or somebody stands in.
    package let state: StatusMark?
    /// Since when. Example: `8月1日起`.
    package let since: String?
    /// What is open. Example: `联 2 个村，任务 3 项`.
    package let open: String?
    /// The hand-over, where the post is vacant and something is open.
    package let handOverHref: String?

    package init(
        post: TextLink, place: String, state: StatusMark? = nil, since: String? = nil,
        open: String? = nil, handOverHref: String? = nil
    ) {
        self.post = post
        self.place = place
        self.state = state
        self.since = since
        self.open = open
        self.handOverHref = handOverHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "place": place
        case "state": state.orAbsent
        case "since": since.orAbsent
        case "open": open.orAbsent
        case "handOverHref": handOverHref.orAbsent
        default: nil
        }
    }
}
