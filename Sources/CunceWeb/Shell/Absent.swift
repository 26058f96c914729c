import Mustache

/// A value that is not there, told to the templates as such.
///
/// A page model must not answer `nil` for a property it has: the renderer would then look for
/// the same name further out, and a field without a complaint would print its page's.
package struct Absent: MustacheCustomRenderable {
    package var renderText: String { "" }
    package var isNull: Bool { true }
}

extension Optional {
    /// The value, or `Absent`; never `nil`.
    package var orAbsent: Any {
        switch self {
        case .some(let value): value
        case .none: Absent()
        }
    }
}
