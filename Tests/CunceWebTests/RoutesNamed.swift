import CunceDomain
import CunceWeb
import Testing

@Suite struct NamingRoutes {
    @Test func `says a method and a path`() {
        for route in Route.allCases {
            #expect(route.rawValue == "\(route.method.rawValue) \(route.pattern)", "\(route)")
            #expect(route.pattern.hasPrefix("/"), "\(route)")
            #expect(route.pattern == "/" || !route.pattern.hasSuffix("/"), "\(route)")
        }
    }

    /// Hummingbird keeps the parts of paths in a tree and ends where one place has two names.
    @Test func `calls the part at one place by one name`() {
        var names: [String: Set<String>] = [:]
        for route in Route.allCases {
            var place = ""
            for part in route.pattern.split(separator: "/") {
                guard part.hasPrefix(":") else {
                    place += "/\(part)"
                    continue
                }
                names[place, default: []].insert(String(part))
                place += "/:"
            }
        }
        #expect(names.filter { $0.value.count > 1 }.isEmpty)
    }

    @Test func `gives no two routes one address, whatever its parts are called`() {
        let addresses = Route.allCases.map { route in
            let parts = route.pattern.split(separator: "/").map { $0.hasPrefix(":") ? ":" : $0 }
            return "\(route.method.rawValue) /\(parts.joined(separator: "/"))"
        }

        #expect(Set(addresses).count == Route.allCases.count)
    }

    @Test func `names each part of a path once`() {
        for route in Route.allCases {
            let names = route.pattern.split(separator: "/").filter { $0.hasPrefix(":") }

            #expect(Set(names).count == names.count, "\(route)")
        }
    }

    @Test func `lets whoever may send a form come to its page`() {
        let posts = Set(Route.allCases.filter { $0.method == .post }.map(\.pattern))
        let pairs = Route.allCases.filter { $0.method == .get && posts.contains($0.pattern) }
        for form in pairs {
            guard let post = Route(rawValue: "POST \(form.pattern)") else { continue }
            // A page may be seen by more than may send its form, never by fewer.
            let page = form.access == .may(.see) ? RouteAccess.may(.see) : post.access

            #expect(form.access == page, "\(form)")
        }
    }
}
