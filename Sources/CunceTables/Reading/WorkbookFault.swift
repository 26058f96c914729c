/// Ends the reading of a file early.
enum WorkbookFault: Error {
    case complaint(TableComplaint)
    /// Whoever listens has seen enough.
    case enough
}
