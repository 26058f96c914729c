/// Addresses of the page a call shows, for the links that lead back to it.
extension Call {
    /// This page with its query. What was posted cannot be asked for again, so after a form it
    /// is the nearest page above it, and the front page where there is none.
    package var address: String {
        if route.method == .get { return queryText.isEmpty ? path : "\(path)?\(queryText)" }
        var named = route.pattern.split(separator: "/")
        var asked = path.split(separator: "/")
        while named.count == asked.count, !asked.isEmpty {
            if Self.pages.contains("/" + named.joined(separator: "/")) {
                return "/" + asked.joined(separator: "/")
            }
            named.removeLast()
            asked.removeLast()
        }
        return "/"
    }

    /// This page as it stands today.
    package var addressToday: String {
        let kept = queryText.split(separator: "&").filter { !$0.hasPrefix("as-of=") }
        return kept.isEmpty ? path : "\(path)?\(kept.joined(separator: "&"))"
    }

    private static let pages = Set(Route.allCases.filter { $0.method == .get }.map(\.pattern))
}
