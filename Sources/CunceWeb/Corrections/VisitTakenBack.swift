import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// A visit that its author took back: its words stand in the form again.
struct VisitTakenBack: Sendable {
    static let event = "visit.recorded.v1"

    let form: Form

    /// `nil` for an entry that is no visit, is another's, or still counts.
    static func read(
        _ number: Int, of actor: Actor, on connection: any SQLConnection
    ) throws -> VisitTakenBack? {
        guard let entry = try JournalEntries.find(number, on: connection),
            entry.mark.event == event, entry.mark.post == actor.post,
            entry.mark.person == actor.person,
            try EntryReport.read(number, on: connection).isWithdrawn
        else { return nil }
        let event = try EntryCodec.event(CaseEvent.self, event, Data(entry.body))
        guard case .visit(.recorded(let visit)) = event else { return nil }
        let history = try StreamReading.history(Case.self, entry.stream, on: connection)
        let kase = StreamReading.state(Case.self, entry.stream, of: history)
        guard let id = kase.listing.village, let row = try DivisionByID.find(id, on: connection)
        else { return nil }
        return VisitTakenBack(form: form(visit, entry.mark.on, row.code))
    }

    private static func form(
        _ visit: VisitEvent.Recorded, _ day: CivilDate, _ village: String
    ) -> Form {
        let about =
            visit.problem.map { "problem:\($0)" } ?? visit.task.map { "task:\($0)" } ?? ""
        return Form([
            "village": [village], "day": [day.description], "text": [visit.text],
            "about": [about], "ask": [visit.ask],
            "participants": visit.participants.map(\.text),
        ])
    }
}
