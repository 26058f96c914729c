import Mustache

/// One figure by which a thrust is told.
package struct ThrustRow: MustacheParent, Equatable, Sendable {
    /// What it is. Example: `三联在位`.
    package let name: String
    /// Its numbers.
    package let parts: [ThrustPart]
    /// How it is counted.
    package let how: String

    package init(
        name: String, parts: [ThrustPart], how: String
    ) {
        self.name = name
        self.parts = parts
        self.how = how
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "parts": parts
        case "how": how
        default: nil
        }
    }
}
