import Mustache

/// Rules of one part with the numbers they hang on.
package struct TrialSection: MustacheParent, Equatable, Sendable {
    /// The part. Example: `怎样列入`.
    package let heading: String
    /// Its rules that have a number.
    package let rules: [TrialRule]

    package init(heading: String, rules: [TrialRule]) {
        self.heading = heading
        self.rules = rules
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "heading": heading
        case "rules": rules
        default: nil
        }
    }
}
