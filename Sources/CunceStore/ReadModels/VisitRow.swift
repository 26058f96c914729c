package import CunceDomain
import Foundation

/// What boards and papers show of a visit.
package struct VisitRow: Equatable, Sendable {
    package let id: VisitID
    package let kase: CaseID
    package let on: CivilDate
    package let writtenOn: CivilDate
    package let text: String
    package let ask: String
    /// Who went, the one who recorded it first.
    package let participants: [PostID]
    package let entry: Int

    package init(_ visit: Visit, in kase: CaseID) {
        id = visit.id
        self.kase = kase
        on = visit.at.on
        writtenOn = visit.at.recordedOn
        text = visit.text
        ask = visit.ask
        participants = visit.participants
        entry = visit.at.entry
    }

    init(row: any SQLRow) throws {
        id = VisitID(try row.text(0))
        kase = CaseID(try row.text(1))
        on = try Reading.day(try row.text(2))
        text = try row.text(3)
        ask = try row.text(4)
        entry = try row.int(5)
        writtenOn = Moment(milliseconds: try row.integer(6)).day
        // Who went is said by the entry alone and is never retyped.
        participants = try JSON.decode(Went.self, from: Data(try row.bytes(7))).participants
    }

    private struct Went: Decodable {
        let participants: [PostID]
    }

    /// Parameters: $1 round, $2 entry after which a case must have gone on, $3 day from which on,
    /// $4 day from which on those that ask for something: an ask stands until it is answered.
    package static let byRound = """
        WITH moved AS (
            SELECT case_id FROM cases JOIN streams
                ON streams.stream = 'case/' || cases.case_id
            WHERE round_id = $1 AND streams.entry > $2
        )
        SELECT visit_id, case_id, visits.happened_on, text, ask, entry, recorded_at, body
        FROM visits JOIN entries ON entries.number = visits.entry
        WHERE case_id IN (SELECT case_id FROM moved)
            AND (visits.happened_on >= $3 OR (ask <> '' AND visits.happened_on >= $4))
        ORDER BY case_id, visits.happened_on, entry
        """

    /// - Parameter entry: only of cases that went on after it; 0 for all.
    package static func list(
        of round: RoundID, since day: CivilDate, asking first: CivilDate? = nil,
        after entry: Int = 0,
        on connection: any SQLConnection
    ) throws -> [CaseID: [VisitRow]] {
        let parameters: [SQLValue] = [
            .text(round.text), .int(entry), .text(day.description),
            .text((first ?? day).description),
        ]
        let rows = try connection.rows(byRound, parameters) { try VisitRow(row: $0) }
        return Dictionary(grouping: rows, by: \.kase)
    }
}
