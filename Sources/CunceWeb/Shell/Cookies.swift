import HTTPTypes

/// The four cookies there are: the session, the language, the token of forms that are shown before
/// signing in, and the month in which somebody answered on a villagers' page: the same word in
/// every browser, so that it tells nobody from anybody.
package struct Cookies: Sendable {
    package static let session = "cunce"
    package static let language = "cunce-language"
    package static let form = "cunce-form"
    package static let answered = "cunce-answered"

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

    /// A cookie that is sent to one page and what lies below it only.
    static func ofPage(_ name: String, _ value: String, path: String, days: Int) -> String {
        "\(name)=\(value); Path=\(path); HttpOnly; SameSite=Strict; Max-Age=\(days * 86_400)"
    }

    static func header(_ name: String, _ value: String, days: Int?) -> HTTPField {
        HTTPField(name: .setCookie, value: text(name, value, days: days))
    }
}
