package import CunceDomain

/// A table somebody handed in, to be looked at before it is taken in. Not in the journal: until
/// it is taken in it says nothing.
package struct HandedInTable: Equatable, Sendable {
    /// The id of the form it came with.
    package let id: CommandID
    /// Name of the blob.
    package let file: String
    /// As its owner named it; never used as a path.
    package let name: String
    package let table: TableKey
    package let round: RoundID?
    package let person: PersonID
    package let at: Moment

    package init(
        id: CommandID, file: String, name: String, table: TableKey, round: RoundID?,
        person: PersonID, at: Moment
    ) {
        self.id = id
        self.file = file
        self.name = name
        self.table = table
        self.round = round
        self.person = person
        self.at = at
    }
}
