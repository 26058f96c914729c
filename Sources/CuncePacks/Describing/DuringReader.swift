import CunceDomain

/// What is counted only while something else held.
extension Described where Value == Condition? {
    static var `while`: Described {
        .optional(
            "while", .condition,
            "Only what happened on days on which this held, each asked as of its own day.")
    }
}

extension Condition {
    /// The same, counted only while another held; itself where there is none.
    func during(_ condition: Condition?) -> Condition {
        condition.map { Condition(.during(self, while: $0), clause: clause) } ?? self
    }
}

extension ConditionHeads {
    static let days = Reader<Condition>.object(
        "On how many days of a time a condition held, each asked as of its own day.",
        .required("days", .condition, "The condition."),
        .comparisons,
        .required("within", .window, within),
        needsOneOf: Described<[Comparison]>.names
    ) { place, condition, comparisons, within in
        Condition(
            .days(.init(when: condition, comparisons, within: within)), clause: place.clause)
    }
}
