package import CunceDomain
package import CunceStore

/// One entry of the journal with everything that was said about it later.
package struct EntryReport: Equatable, Sendable {
    package enum Subject: Equatable, Sendable {
        case village(DivisionRow, CaseID)
        case round(RoundID, DivisionRow)
        /// What is known of a place.
        case place(DivisionRow)
        case installation
        case person
    }

    /// A link of the chain: an amendment of this entry, or the entry this one amends.
    package struct Link: Equatable, Sendable {
        package let mark: EntryMark
        package let key: String
        package let reason: String
    }

    package let entry: JournalEntry
    /// Key of its name in the catalogues.
    package let key: String
    package let subject: Subject
    /// As the entry was written; for a correction, what it should have said.
    package let fields: [EntryField]
    /// Why, for an amendment.
    package let reason: String
    /// What the entry says now, after its corrections.
    package let current: [EntryField]
    package let isWithdrawn: Bool
    /// Oldest first.
    package let chain: [Link]

    package var isLate: Bool { entry.mark.writtenOn > entry.mark.on }
    /// Days between what happened and its writing.
    package var daysLate: Int { entry.mark.writtenOn.days(since: entry.mark.on) }

    /// Reads it; run it inside one snapshot.
    package static func read(
        _ number: Int, on connection: any SQLConnection
    ) throws -> EntryReport {
        guard let entry = try JournalEntries.find(number, on: connection) else {
            throw ReportRefusal.unknownEntry(number)
        }
        let body = try EntryBody(entry)
        let target = try body.amends.flatMap {
            try JournalEntries.find(entry.stream, $0, on: connection)
        }
        let sequence = body.amends ?? entry.sequence
        let amendments = try JournalEntries.amendments(
            of: entry.stream, after: sequence, on: connection
        )
        .map { ($0, try EntryBody($0)) }.filter { $0.1.amends == sequence }
        let last = amendments.last
        let corrected = amendments.last { $0.0.mark.event == "entry.corrected.v1" }
        let original = try target.map { try EntryBody($0).fields } ?? body.fields
        return EntryReport(
            entry: entry, key: EntryWords.key(entry.mark.event),
            subject: try subject(of: entry.stream, on: connection), fields: body.fields,
            reason: body.amends == nil ? "" : body.reason,
            current: corrected?.1.fields ?? original,
            isWithdrawn: last?.0.mark.event == "entry.withdrawn.v1",
            chain: ([target].compactMap(\.self) + amendments.map(\.0))
                .filter { $0.mark.number != number }
                .map { link in
                    Link(
                        mark: link.mark, key: EntryWords.key(link.mark.event),
                        reason: amendments.first { $0.0 == link }?.1.reason ?? "")
                })
    }

    private static func subject(
        of stream: String, on connection: any SQLConnection
    ) throws -> Subject {
        let parts = stream.split(separator: "/").map(String.init)
        switch parts.first {
        case "case":
            let moment = Moment(milliseconds: .max)
            let listing = try PastCases.past(stream, at: moment, on: connection).kase.listing
            guard let id = listing.village ?? listing.candidacy?.village,
                let village = try DivisionByID.find(id, on: connection)
            else { return .installation }
            return .village(village, CaseID(StreamName.key(of: stream)))
        case "town":
            guard parts.count == 3, let id = Int(parts[1]),
                let town = try DivisionByID.find(DivisionID(id), on: connection)
            else { return .installation }
            return .round(RoundID(parts[2]), town)
        case "facts", "watch":
            guard let id = Int(StreamName.key(of: stream)),
                let place = try DivisionByID.find(DivisionID(id), on: connection)
            else { return .installation }
            return .place(place)
        case "person": return .person
        default: return .installation
        }
    }
}
