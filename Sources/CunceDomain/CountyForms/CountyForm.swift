/// A table of an office above that is filled from the journal each period. 县里的表
package struct CountyForm: Equatable, Sendable {
    package let id: FormID
    /// The town it is filled for.
    package let division: DivisionID
    package let title: String
    package let rows: FormRows
    package internal(set) var file: FormFile
    /// `nil` until somebody has looked at the columns.
    package internal(set) var mapping: FormMapping?
    /// Columns and cells the file before had and this one has not, until somebody has looked.
    package internal(set) var gone: [FormPlace] = []
    package internal(set) var retired: Occurrence?
    /// How often the county changed its file.
    package internal(set) var replacements = 0
    package internal(set) var entries: [Int]

    /// Whether it can be filled: the columns were looked at since the file last changed.
    package var isSettled: Bool {
        guard let mapping else { return false }
        return mapping.open.isEmpty && gone.isEmpty && retired == nil
    }
}
