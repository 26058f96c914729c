package import CunceDomain
import CunceJournal

/// Cases and rounds as they were known at a moment: folded from the journal, because rows only
/// know now. What was withdrawn since is still there.
package enum PastCases {
    /// A case of the past with the marks of its entries.
    package struct Past: Sendable {
        package let kase: Case
        package let marks: [Int: EntryMark]
    }

    /// The first entry of every case's stream. Parameters: $1 moment, in milliseconds.
    package static let firstEntries = """
        SELECT streams.stream, body
        FROM streams JOIN entries
            ON entries.stream = streams.stream AND entries.sequence = 1
        WHERE streams.stream LIKE 'case/%' AND recorded_at <= $1
        ORDER BY streams.stream
        """

    /// Cases of a round that were listed by then, and villages named for it.
    package static func list(
        of round: RoundID, at moment: Moment, on connection: any SQLConnection
    ) throws -> [Past] {
        try list(naming: "\"round\":\"\(round.text)\"", at: moment, on: connection)
            .filter { ($0.kase.listing.round ?? $0.kase.listing.candidacy?.round) == round }
    }

    /// Cases of a village that were listed by then.
    package static func list(
        ofVillage village: DivisionID, at moment: Moment, on connection: any SQLConnection
    ) throws -> [Case] {
        try list(naming: "\"village\":\(village)", at: moment, on: connection).map(\.kase)
            .filter { $0.listing.village == village }
    }

    /// Looked for in the bytes of the first entry: most cases are others.
    private static func list(
        naming text: String, at moment: Moment, on connection: any SQLConnection
    ) throws -> [Past] {
        let needle = Array(text.utf8)
        let found = try connection.rows(firstEntries, [.integer(moment.milliseconds)]) {
            (try $0.text(0), try $0.bytes(1))
        }
        return try found.filter { holds($0.1, needle) }.map { stream, _ in
            try past(stream, at: moment, on: connection)
        }
    }

    package static func past(
        _ stream: String, at moment: Moment, on connection: any SQLConnection
    ) throws -> Past {
        var history = History<CaseEvent>()
        var marks: [Int: EntryMark] = [:]
        let parameters: [SQLValue] = [.text(stream), .integer(moment.milliseconds)]
        try connection.each(StreamReading.upTo, parameters) { row in
            let entry = try StreamReading.entry(row)
            let at = try EntryCodec.occurrence(of: entry)
            history.append(try EntryCodec.read(CaseEvent.self, entry), at)
            marks[entry.number] = EntryMark(
                number: entry.number, event: entry.event, post: at.post, person: at.by,
                on: at.on, writtenOn: at.recordedOn)
        }
        return Past(kase: StreamReading.state(Case.self, stream, of: history), marks: marks)
    }

    /// Parameters: $1 pattern of the streams of one division's rounds.
    package static let roundStreams = """
        SELECT stream FROM streams WHERE stream LIKE $1 ORDER BY stream
        """

    /// The rounds of a division that were open by then or had been.
    package static func rounds(
        of division: DivisionID, at moment: Moment, on connection: any SQLConnection
    ) throws -> [TownRound] {
        let streams = try connection.rows(roundStreams, [.text("town/\(division)/%")]) {
            try $0.text(0)
        }
        return try streams.map {
            try StreamReading.asOf(moment, TownRound.self, $0, on: connection).state
        }
        .filter { $0.round.opened != nil }
    }

    private static func holds(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
        guard bytes.count >= needle.count else { return false }
        return (0...(bytes.count - needle.count)).contains { start in
            bytes[start] == needle[0] && bytes[start..<(start + needle.count)].elementsEqual(needle)
        }
    }
}
