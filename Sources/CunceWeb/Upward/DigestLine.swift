import Mustache

/// A heading, a town's name or a sentence.
package struct DigestLine: MustacheParent, Equatable, Sendable {
    package let text: String
    package let isHeading: Bool
    package let isTown: Bool
    /// The entries behind a sentence.
    package let href: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "isHeading": isHeading
        case "isTown": isTown
        case "href": href.orAbsent
        default: nil
        }
    }
}
