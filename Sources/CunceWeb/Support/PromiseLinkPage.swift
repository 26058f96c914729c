import Mustache

/// A link just given out, shown once. Template `promise-link`.
package struct PromiseLinkPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The promise.
    package let title: String
    /// Whom it is for.
    package let supporter: String
    /// The village.
    package let village: String
    /// The address as it is typed. Example: `cunce.example/p/0h3k`.
    package let address: String
    /// The same for a browser, which adds what is missing when it is copied.
    package let href: String
    /// Until when it is good.
    package let expires: String
    /// The promise’s page.
    package let backHref: String

    package init(
        shell: ShellModel, title: String, supporter: String, village: String, address: String,
        href: String, expires: String, backHref: String
    ) {
        self.shell = shell
        self.title = title
        self.supporter = supporter
        self.village = village
        self.address = address
        self.href = href
        self.expires = expires
        self.backHref = backHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "title": title
        case "supporter": supporter
        case "village": village
        case "address": address
        case "href": href
        case "expires": expires
        case "backHref": backHref
        default: nil
        }
    }
}
