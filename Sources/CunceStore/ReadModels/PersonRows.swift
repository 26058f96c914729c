package import CunceDomain

extension PersonRecord: Projected {
    /// Names are read from the sealed part of the entry itself, so there is nothing to keep.
    package static let shapes: [TableShape] = []

    package static func changes(from old: PersonRecord, to new: PersonRecord) -> RowChanges {
        RowChanges()
    }
}
