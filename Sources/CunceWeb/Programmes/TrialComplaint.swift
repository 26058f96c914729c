import Mustache

/// One thing that is wrong with a changed file.
package struct TrialComplaint: MustacheParent, Equatable, Sendable {
    /// Where. Example: `screening.yaml 第 24 行第 18 列`.
    package let place: String
    /// The path of the value. Example: `criteria[6].when.below`.
    package let key: String
    /// What was expected, and what is there.
    package let text: String

    package init(place: String, key: String, text: String) {
        self.place = place
        self.key = key
        self.text = text
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "place": place
        case "key": key
        case "text": text
        default: nil
        }
    }
}
