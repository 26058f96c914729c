package import CunceDomain
package import CunceStore

/// One entry in a village's course.
package struct TimelineEntry: Equatable, Sendable {
    package let mark: EntryMark
    /// Key of its name in the catalogues.
    package let key: String
    /// What it is about, as last corrected; empty where the event says all.
    package let words: String
    package let isWithdrawn: Bool
    package let isCorrected: Bool

    /// The most entries that the course of one matter tells.
    package static let most = 200

    package var isLate: Bool { mark.writtenOn > mark.on }

    /// Some entries of a stream, newest first, with what was said of them by a moment.
    ///
    /// - Parameter numbers: the newest of them are read, at most `most`.
    package static func read(
        _ numbers: Set<Int>, of stream: String, until moment: Moment,
        on connection: any SQLConnection
    ) throws -> [TimelineEntry] {
        let newest = Array(numbers.sorted().suffix(most))
        let chosen = try JournalEntries.list(newest, on: connection)
        guard let first = chosen.map(\.sequence).min() else { return [] }
        let amendments = try JournalEntries.amendments(of: stream, after: first, on: connection)
            .filter { $0.recordedAt <= moment }
        let entries = (chosen + amendments).sorted { $0.sequence > $1.sequence }
        return try all(entries).filter { numbers.contains($0.mark.number) }
    }

    /// - Parameter entries: shape: newest first, of one stream; whatever amends one of them is
    ///   newer and so among them.
    static func all(_ entries: [JournalEntry]) throws -> [TimelineEntry] {
        var amended: [Int: (event: String, words: String)] = [:]
        var told: [TimelineEntry] = []
        for entry in entries {
            let body = try EntryBody(entry)
            if let sequence = body.amends, amended[sequence] == nil {
                amended[sequence] = (entry.mark.event, body.summary)
            }
            let last = amended[entry.sequence]
            let isCorrected = last?.event == "entry.corrected.v1"
            let own = body.amends == nil ? body.summary : body.reason
            told.append(
                TimelineEntry(
                    mark: entry.mark, key: EntryWords.key(entry.mark.event),
                    words: isCorrected ? last?.words ?? own : own,
                    isWithdrawn: last?.event == "entry.withdrawn.v1", isCorrected: isCorrected))
        }
        return told
    }
}
