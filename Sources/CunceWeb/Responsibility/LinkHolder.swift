import Mustache

/// A post that holds a link.
package struct LinkHolder: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `resident-cadre-1`.
    package let key: String
    /// The post and its page. Example: `驻村干部 甲`.
    package let post: TextLink
    /// Since when. Example: `8月20日起`.
    package let since: String
    /// How many villages it is linked to, if that is many. Example: `联着 3 个村`.
    package let load: String?
    /// Expired, soon over, vacant, somebody stands in.
    package let marks: [StatusMark]
    /// The entries of the link.
    package let facts: Door
    /// Agrees another last day.
    package let term: TermForm?
    /// Ends it.
    package let end: EndLinkForm?

    package init(
        key: String, post: TextLink, since: String, load: String? = nil, marks: [StatusMark],
        facts: Door, term: TermForm? = nil, end: EndLinkForm? = nil
    ) {
        self.key = key
        self.post = post
        self.since = since
        self.load = load
        self.marks = marks
        self.facts = facts
        self.term = term
        self.end = end
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "post": post
        case "since": since
        case "load": load.orAbsent
        case "marks": marks
        case "facts": facts
        case "term": term.orAbsent
        case "end": end.orAbsent
        default: nil
        }
    }
}
