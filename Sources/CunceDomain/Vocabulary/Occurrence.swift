/// Where and when an event stands in the journal, as far as a state needs to know it.
package struct Occurrence: Hashable, Sendable {
    /// The entry's global number, 1 or more.
    package let entry: Int
    /// The entry's place in its stream, 1 or more.
    package let sequence: Int
    /// When it happened.
    package let on: CivilDate
    /// When it was written; later than `on` for a late entry.
    package let recordedOn: CivilDate
    package let by: PersonID
    package let post: PostID

    package init(
        entry: Int, sequence: Int, on: CivilDate, recordedOn: CivilDate, by: PersonID,
        post: PostID
    ) {
        self.entry = entry
        self.sequence = sequence
        self.on = on
        self.recordedOn = recordedOn
        self.by = by
        self.post = post
    }

    /// Written on a later day than it happened.
    package var isLate: Bool { recordedOn > on }
}
