import Mustache

/// One value that was changed.
package struct TrialDifference: MustacheParent, Equatable, Sendable {
    /// Where. Example: `screening.yaml:24`.
    package let place: String
    /// What the pack calls the entry it stands in; absent for one without a name. Example:
    /// `集体经济薄弱`.
    package let name: String?
    /// The path of the value. Example: `criteria[weak-economy].when.below`.
    package let key: String
    /// What was there. Example: `50000`.
    package let before: String
    /// What is there now. Example: `40000`.
    package let after: String

    package init(place: String, name: String? = nil, key: String, before: String, after: String) {
        self.place = place
        self.name = name
        self.key = key
        self.before = before
        self.after = after
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "place": place
        case "name": name.orAbsent
        case "key": key
        case "before": before
        case "after": after
        default: nil
        }
    }
}
