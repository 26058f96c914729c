import Mustache

/// One file as rows of files show it.
package struct AttachmentMark: MustacheParent, Equatable, Sendable {
    /// Its page. Example: `/cases/c1/attachments/a1`.
    package let href: String
    /// A small picture of it, where there can be one. Example: `/attachments/a1/preview`.
    package let picture: String?
    /// What it shows, else its name. Example: `界桩和皮尺`.
    package let label: String
    /// Example: `照片`.
    package let kind: String
    /// Example: `1.2 MB`.
    package let size: String
    /// Who and when. Example: `驻村干部 甲 · 11月18日`.
    package let who: String

    package init(
        href: String, picture: String? = nil, label: String, kind: String, size: String,
        who: String
    ) {
        self.href = href
        self.picture = picture
        self.label = label
        self.kind = kind
        self.size = size
        self.who = who
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "href": href
        case "picture": picture.orAbsent
        case "label": label
        case "kind": kind
        case "size": size
        case "who": who
        default: nil
        }
    }
}
