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

    /// Where the query asks to go back to: a path of ours, never an address somebody else put
    /// there. Browsers drop tabs and line ends before they look, so there may be none.
    var back: String {
        let back = query["back"]
        let isPlain = back.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7f && $0 != "\\"
        }
        return back.hasPrefix("/") && !back.hasPrefix("//") && isPlain ? back : "/"
    }

    /// This page without the notice of what was done.
    var addressWithoutNotice: String {
        let kept = queryText.split(separator: "&").filter {
            !$0.hasPrefix("done=") && !$0.hasPrefix("undo=")
        }
        return kept.isEmpty ? path : "\(path)?\(kept.joined(separator: "&"))"
    }

    private static let pages = Set(Route.allCases.filter { $0.method == .get }.map(\.pattern))
}
