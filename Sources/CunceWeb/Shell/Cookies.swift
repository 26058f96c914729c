import HTTPTypes

/// The three cookies there are: the session, the language, and the token of forms that are shown
/// before signing in.
package struct Cookies: Sendable {
    package static let session = "cunce"
    package static let language = "cunce-language"
    package static let form = "cunce-form"

    private let values: [String: String]

    package init(_ header: String) {
        var values: [String: String] = [:]
        for pair in header.split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            values[String(parts[0].drop { $0 == " " })] = String(parts[1])
        }
        self.values = values
    }

    package subscript(_ name: String) -> String? { values[name] }

    /// - Parameter days: 0 forgets the cookie, `nil` keeps it until the browser is closed.
    package static func text(_ name: String, _ value: String, days: Int?) -> String {
        var text = "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax"
        if let days { text += "; Max-Age=\(days * 86_400)" }
        return text
    }

    static func header(_ name: String, _ value: String, days: Int?) -> HTTPField {
        HTTPField(name: .setCookie, value: text(name, value, days: days))
    }
}
