package import CunceDomain

extension SealedFile: Projected {
    /// No row is made of what is sealed: it would outlive the key.
    package static let shapes: [TableShape] = []

    package static func changes(from old: SealedFile, to new: SealedFile) -> RowChanges {
        RowChanges()
    }
}
