import Mustache

/// One fact of a place over time.
package struct PlaceFact: MustacheParent, Equatable, Sendable {
    /// Its key.
    package let key: String
    /// Example: `群众满意度`.
    package let label: String
    /// Unit, period and source. Example: `每年 · %`.
    package let about: String
    /// What is so now.
    package let latest: String
    /// Whether nobody has told it.
    package let isMissing: Bool
    /// What was so before the round.
    package let baseline: String?
    /// What is worked towards.
    package let target: String?
    /// Newest first.
    package let values: [PlaceFactValue]
    /// The form, if the reader may.
    package let recordHref: String?

    package init(
        key: String, label: String, about: String, latest: String, isMissing: Bool,
        baseline: String? = nil, target: String? = nil, values: [PlaceFactValue],
        recordHref: String? = nil
    ) {
        self.key = key
        self.label = label
        self.about = about
        self.latest = latest
        self.isMissing = isMissing
        self.baseline = baseline
        self.target = target
        self.values = values
        self.recordHref = recordHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "label": label
        case "about": about
        case "latest": latest
        case "isMissing": isMissing
        case "baseline": baseline.orAbsent
        case "target": target.orAbsent
        case "values": values
        case "recordHref": recordHref.orAbsent
        default: nil
        }
    }
}
