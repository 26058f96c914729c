import CunceDomain

/// What a row asks for, before anything is done about it.
struct PlannedRow {
    /// What the row is about, as its reader recognises it.
    var label = ""
    /// Of a row about what is known of a place: what it says anew.
    var facts: [ImportedFact] = []
    /// Whether the thing is not recorded yet.
    var isNew = false
    /// Whether each step stands for itself: one that is refused does not end the row.
    var isLoose = false
    /// Empty where everything stands already as the row says.
    var steps: [ImportStep] = []

    /// - Parameters:
    ///   - first: what the command needs, and what is nothing without it.
    ///   - columns: columns of the command's fields, where they are called otherwise.
    mutating func add(
        _ command: Command, after first: Command? = nil, on day: CivilDate,
        columns: [String: String] = [:]
    ) {
        steps.append(ImportStep(first: first, command: command, day: day, columns: columns))
    }
}
