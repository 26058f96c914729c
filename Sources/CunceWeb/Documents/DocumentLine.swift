import Mustache

/// One document in the list of documents.
package struct DocumentLine: MustacheParent, Equatable, Sendable {
    /// What the programme calls it. Example: `后进村整治台账`.
    package let name: String
    /// What is in it. Example: `一村一问题一行`.
    package let holds: String
    /// What it is of, as chosen above the list. Example: `洋港村`.
    package let about: String?
    /// As a page to look at and print.
    package let pageHref: String?
    /// As files, each with its format.
    package let files: [TextLink]

    package init(
        name: String, holds: String, about: String? = nil, pageHref: String? = nil,
        files: [TextLink]
    ) {
        self.name = name
        self.holds = holds
        self.about = about
        self.pageHref = pageHref
        self.files = files
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "holds": holds
        case "about": about.orAbsent
        case "pageHref": pageHref.orAbsent
        case "files": files
        default: nil
        }
    }
}
