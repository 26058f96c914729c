package import CunceDomain

/// An entry as a reader sees it: without its sealed part.
package struct JournalEntry: Equatable, Sendable {
    package let mark: EntryMark
    package let stream: String
    package let sequence: Int
    package let recordedAt: Moment
    /// The open part: UTF-8 JSON.
    package let body: [UInt8]

    static let columns = "\(EntryMark.columns), stream, sequence, body"

    init(row: any SQLRow) throws {
        mark = try EntryMark(row: row)
        stream = try row.text(5)
        sequence = try row.int(6)
        recordedAt = Moment(milliseconds: try row.integer(4))
        body = try row.bytes(7)
    }
}
