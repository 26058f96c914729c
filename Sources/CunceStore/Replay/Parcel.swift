import CunceJournal

/// One thing on its way from one database to another.
enum Parcel: Sendable {
    case entry(Entry)
    case row([SQLValue])
    /// The list in progress is complete.
    case end
}
