import Mustache

/// One stage on the rail of time.
package struct RailStep: MustacheParent, Equatable, Sendable {
    /// The stage. Example: `诊断`.
    package let name: String
    /// The day it was passed, or what is known. Example: `9月4日`.
    package let line: String
    /// Whether it lies behind.
    package let isPast: Bool
    /// Whether the case stands in it.
    package let isNow: Bool

    package init(name: String, line: String, isPast: Bool, isNow: Bool) {
        self.name = name
        self.line = line
        self.isPast = isPast
        self.isNow = isNow
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "line": line
        case "isPast": isPast
        case "isNow": isNow
        default: nil
        }
    }
}
