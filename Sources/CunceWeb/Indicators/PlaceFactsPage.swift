import Mustache

/// Everything known of one place. Template `facts-place`.
package struct PlaceFactsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Town and village page.
    package let crumbs: [TextLink]
    /// Example: `村`.
    package let kind: String
    /// Facts told by period.
    package let numbers: [PlaceFact]
    /// Facts as of a day.
    package let situations: [PlaceFact]
    /// The form for the fact that was chosen.
    package let record: RecordFactForm?
    /// The form for its target.
    package let target: FactTargetForm?
    /// Whether the reader may record anything here.
    package let mayRecord: Bool
    /// Whether any are known of such a place.
    package let hasFacts: Bool

    package init(
        shell: ShellModel, crumbs: [TextLink], kind: String, numbers: [PlaceFact],
        situations: [PlaceFact], record: RecordFactForm? = nil, target: FactTargetForm? = nil,
        mayRecord: Bool, hasFacts: Bool
    ) {
        self.shell = shell
        self.crumbs = crumbs
        self.kind = kind
        self.numbers = numbers
        self.situations = situations
        self.record = record
        self.target = target
        self.mayRecord = mayRecord
        self.hasFacts = hasFacts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "crumbs": crumbs
        case "kind": kind
        case "numbers": numbers
        case "situations": situations
        case "record": record.orAbsent
        case "target": target.orAbsent
        case "mayRecord": mayRecord
        case "hasFacts": hasFacts
        default: nil
        }
    }
}
