import CunceTables

/// A table that was read before its turn came: nobody else waits while a file is unpacked.
struct TableAtWork: Sendable {
    let reading: TableReading
    let progress: @Sendable (TableProgress) -> Void
}
