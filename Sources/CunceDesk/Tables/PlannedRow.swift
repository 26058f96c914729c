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
        _ command: Command, after first: [Command] = [], on day: CivilDate,
        columns: [String: String] = [:]
    ) {
        steps.append(ImportStep(first: first, command: command, day: day, columns: columns))
    }
    /// Adds commands that stand or fall together; nothing where there are none.
    mutating func add(
        _ together: [Command], on day: CivilDate, columns: [String: String] = [:]
    ) {
        guard let command = together.last else { return }
        add(command, after: Array(together.dropLast()), on: day, columns: columns)
    }
}
