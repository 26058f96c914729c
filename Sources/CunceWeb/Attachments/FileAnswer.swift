package import Foundation

/// A kept file on its way to a reader.
package struct FileAnswer: Equatable, Sendable {
    package let place: URL
    /// Media type.
    package let type: String
    /// How browsers name and treat it (RFC 6266).
    package let disposition: String
    /// Of the bytes: the same file is not sent twice (RFC 9110, 8.8.3).
    package let tag: String

    package init(place: URL, type: String, disposition: String, tag: String) {
        self.place = place
        self.type = type
        self.disposition = disposition
        self.tag = tag
    }

    /// Names in any language, and a plain one for programs that know only ASCII.
    package static func disposition(
        isInline: Bool, name: String, plain: String
    ) -> String {
        // RFC 8187, 3.2.1: what may stand unencoded.
        let allowed = CharacterSet(
            charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        let encoded = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? plain
        let kind = isInline ? "inline" : "attachment"
        return "\(kind); filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }
}
