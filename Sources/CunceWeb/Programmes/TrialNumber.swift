import Mustache

/// One number of a rule, to be changed.
package struct TrialNumber: MustacheParent, Equatable, Sendable {
    /// Name of the field. Example: `n:screening.yaml:criteria[6].when.below`.
    package let name: String
    /// What the number is. Example: `低于`.
    package let label: String
    /// As it is typed. Example: `50000`.
    package let value: String
    /// What follows it; absent for a bare number. Example: `%`.
    package let unit: String?
    /// What is wrong with what was typed; absent otherwise.
    package let complaint: String?

    package init(
        name: String, label: String, value: String, unit: String? = nil, complaint: String? = nil
    ) {
        self.name = name
        self.label = label
        self.value = value
        self.unit = unit
        self.complaint = complaint
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "label": label
        case "value": value
        case "unit": unit.orAbsent
        case "complaint": complaint.orAbsent
        default: nil
        }
    }
}
