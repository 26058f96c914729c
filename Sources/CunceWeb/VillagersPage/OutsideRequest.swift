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
    ///   - host: under which the request came: a proxy may put its own there.
    ///   - address: where people reach the installation, as it was told; may be empty.
    package init(
        cookies: Cookies, site: String?, origin: String?, host: String, address: String = ""
    ) {
        answered = cookies[Cookies.answered] ?? ""
        if let site {
            isForeign = site != "same-origin" && site != "none"
        } else if let origin {
            isForeign =
                Self.host(of: origin).isEmpty
                || ![host.lowercased(), Self.host(of: address)].contains(Self.host(of: origin))
        }
    }

    /// Name and port of an address such as `https://cunce.example.cn/`; empty for none.
    private static func host(of address: String) -> String {
        guard let start = address.firstRange(of: "://") else { return "" }
        return String(address[start.upperBound...].prefix { $0 != "/" }).lowercased()
    }
}
