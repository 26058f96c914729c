import Mustache

/// A post that holds a link.
package struct LinkHolder: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `resident-cadre-1`.
    package let key: String
    /// The post. Example: `驻村干部 甲`.
    package let post: String
    /// Since when. Example: `8月20日起`.
    package let since: String
    /// How many villages it is linked to, if that is many. Example: `联着 3 个村`.
    package let load: String?
    /// Ends it.
    package let end: EndLinkForm?

    package init(
        key: String, post: String, since: String, load: String? = nil, end: EndLinkForm? = nil
    ) {
        self.key = key
        self.post = post
        self.since = since
        self.load = load
        self.end = end
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "post": post
        case "since": since
        case "load": load.orAbsent
        case "end": end.orAbsent
        default: nil
        }
    }
}
