import Mustache

/// Somebody who stands in.
package struct PostActing: MustacheParent, Equatable, Sendable {
    /// The post that person holds. Example: `驻村干部 乙`.
    package let post: TextLink
    /// From when to when.
    package let days: String
    /// Why. Example: `参加培训`.
    package let reason: String
    /// Running, ahead, over.
    package let state: StatusMark
    /// The entries.
    package let facts: Door
    /// Ends it early.
    package let end: EndActingForm?

    package init(
        post: TextLink, days: String, reason: String, state: StatusMark, facts: Door,
        end: EndActingForm? = nil
    ) {
        self.post = post
        self.days = days
        self.reason = reason
        self.state = state
        self.facts = facts
        self.end = end
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "days": days
        case "reason": reason
        case "state": state
        case "facts": facts
        case "end": end.orAbsent
        default: nil
        }
    }
}
