import HTTPTypes

/// Headers on every answer: no script or style but ours, no framing, no guessing of types, no
/// address given to other sites.
enum SecurityHeaders {
    static let all: [(HTTPField.Name, String)] = {
        var headers: [(HTTPField.Name, String)] = [
            (.xContentTypeOptions, "nosniff"),
            (
                .contentSecurityPolicy,
                """
                default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; \
                frame-ancestors 'none'
                """
            ),
        ]
        if let name = HTTPField.Name("Referrer-Policy") { headers.append((name, "same-origin")) }
        if let name = HTTPField.Name("X-Frame-Options") { headers.append((name, "DENY")) }
        if let name = HTTPField.Name("Permissions-Policy") {
            headers.append((name, "geolocation=(), camera=(), microphone=()"))
        }
        return headers
    }()

    /// A paper carries its style inside and asks for nothing else.
    static let ofPaper = """
        default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
        frame-ancestors 'none'
        """

    /// The villagers' page runs nothing and asks for its one style sheet.
    static let outside = """
        default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; \
        frame-ancestors 'none'
        """

    /// On pages whose address is a secret: it is given to nobody, and no search engine keeps it.
    static let byLink: [(HTTPField.Name, String)] = [
        ("Referrer-Policy", "no-referrer"), ("X-Robots-Tag", "noindex, nofollow"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
