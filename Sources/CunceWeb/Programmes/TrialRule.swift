import Mustache

/// A rule with the numbers it hangs on.
package struct TrialRule: MustacheParent, Equatable, Sendable {
    /// What the programme calls it; absent for a rule without a name. Example: `集体经济薄弱`.
    package let name: String?
    /// What it says now. Example: `上年村集体经营性收入低于5万元。`.
    package let sentence: String
    /// Where it stands in the pack. Example: `screening.yaml:24`.
    package let place: String
    /// Its numbers.
    package let numbers: [TrialNumber]

    package init(name: String? = nil, sentence: String, place: String, numbers: [TrialNumber]) {
        self.name = name
        self.sentence = sentence
        self.place = place
        self.numbers = numbers
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name.orAbsent
        case "sentence": sentence
        case "place": place
        case "numbers": numbers
        default: nil
        }
    }
}
