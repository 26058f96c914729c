/// What becomes of one row.
package struct ImportedRow: Sendable {
    package enum Outcome: String, CaseIterable, Sendable {
        case added, changed, unchanged, refused
    }

    /// As the spreadsheet counts.
    package let number: Int
    package let outcome: Outcome
    /// What the row is about.
    package let label: String
    /// Of a row about what is known of a place: what it says anew.
    package let facts: [ImportedFact]
    /// The entries it gives, by the names of their events.
    package let entries: [String]
    /// Why it is refused, or how far it could be taken.
    package let complaints: [ImportComplaint]
    /// By place among the complaints: columns of the refused command's fields, where they are
    /// called otherwise; under no name the column of a refusal that names no field.
    package let columns: [Int: [String: String]]
}
