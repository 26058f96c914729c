import Mustache

/// One dimension while the diagnosis is made.
package struct DiagnosisDimension: MustacheParent, Equatable, Sendable {
    /// The dimension with the worst problem so far.
    package let tile: DimensionTile
    /// Its name. Example: `钱`.
    package let name: String
    /// The problems recorded.
    package let problems: [RecordedProblem]
    /// Whether somebody stated that there is none.
    package let isClear: Bool
    /// What was said then.
    package let note: String?
    /// States that no problem was found; absent once it makes no sense.
    package let clearForm: ReasonForm?

    package init(
        tile: DimensionTile, name: String, problems: [RecordedProblem], isClear: Bool,
        note: String? = nil, clearForm: ReasonForm? = nil
    ) {
        self.tile = tile
        self.name = name
        self.problems = problems
        self.isClear = isClear
        self.note = note
        self.clearForm = clearForm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "tile": tile
        case "name": name
        case "problems": problems
        case "isClear": isClear
        case "note": note.orAbsent
        case "clearForm": clearForm.orAbsent
        default: nil
        }
    }
}
