import Mustache

/// One answer that would be another.
package struct TrialChange: MustacheParent, Equatable, Sendable {
    /// The village, post or supporter. Example: `洋港村`.
    package let name: String
    /// What is asked of it where there are several; absent otherwise. Example: `每周下村`.
    package let about: String?
    /// The answer under the installed programme. Example: `不列入`.
    package let before: String
    /// The answer under the changed one. Example: `列入`.
    package let after: String
    /// Why.
    package let reasons: [String]
    /// The rule behind it; absent where none is. Example: `screening.yaml:24`.
    package let place: String?

    package init(
        name: String, about: String? = nil, before: String, after: String, reasons: [String],
        place: String? = nil
    ) {
        self.name = name
        self.about = about
        self.before = before
        self.after = after
        self.reasons = reasons
        self.place = place
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "about": about.orAbsent
        case "before": before
        case "after": after
        case "reasons": reasons
        case "place": place.orAbsent
        default: nil
        }
    }
}
