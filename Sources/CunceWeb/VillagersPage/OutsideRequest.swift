/// What the villagers' page asks of a request besides its words.
package struct OutsideRequest: Sendable {
    /// The months for which this browser says that it has answered, by its cookie.
    package var answered = ""
    /// Sent by a page of somebody else.
    package var isForeign = false

    package init() {}

    /// - Parameters:
    ///   - site: what the browser says of where it comes from (`Sec-Fetch-Site`).
    ///   - origin: of the page that sent a form.
    package init(cookies: Cookies, site: String?, origin: String?, host: String) {
        answered = cookies[Cookies.answered] ?? ""
        if let site {
            isForeign = site != "same-origin" && site != "none"
        } else if let origin {
            isForeign = origin.drop { $0 != ":" } != "://\(host)"
        }
    }
}
