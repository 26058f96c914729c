import Mustache

/// One answer about a village or post that another version changes.
package struct SituationRow: MustacheParent, Equatable, Sendable {
    /// Whom it is about. Example: `洋港村`.
    package let name: String
    /// What is asked. Example: `列入`.
    package let question: String
    /// The answer now. Example: `够列入条件`.
    package let before: String
    /// The answer under the other version.
    package let after: String
    /// The rule behind it. Example: `screening.yaml:12`.
    package let place: String?

    package init(
        name: String, question: String, before: String, after: String, place: String? = nil
    ) {
        self.name = name
        self.question = question
        self.before = before
        self.after = after
        self.place = place
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "question": question
        case "before": before
        case "after": after
        case "place": place.orAbsent
        default: nil
        }
    }
}
