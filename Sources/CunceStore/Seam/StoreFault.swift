/// What can be wrong with the database, with the evidence for the log. Never shown to a user but
/// for the number under which it was logged.
package enum StoreFault: Error, Equatable, Sendable {
    /// Cannot be opened or reached; the engine's own words.
    case unavailable(String)
    /// No room left on the disk.
    case full(String)
    /// The disk or file may not be written.
    case readOnly(String)
    /// A page, column or file is not as it must be.
    case damaged(String)
    /// The data was written by a newer program: its schema number and the highest known here.
    case newerVersion(found: Int, known: Int)
    /// A UNIQUE, CHECK, NOT NULL or REFERENCES of the schema said no: a mistake of ours.
    case constraint(String)
    /// Another process held the database longer than we wait.
    case busy(String)
    /// Anything else a statement met; the statement and the engine's words.
    case statement(sql: String, message: String)
}
