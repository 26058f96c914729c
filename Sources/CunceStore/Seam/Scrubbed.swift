/// What is left of deleted rows once the tables they were in have been written anew.
package enum Scrubbed: String, Equatable, Sendable {
    /// Nothing, in no file of the database.
    case wholly
    /// Nothing in the tables; the server's own log holds them until its files are used again.
    /// Whoever runs the server sees to it (`Documentation/Operating.md`).
    case butTheLog = "but-the-log"
}
