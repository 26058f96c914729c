/// What the organisation office has said about days, over what the program brought along.
package struct DayChanges: Equatable, Sendable {
    package struct Change: Equatable, Sendable {
        /// `nil` for an ordinary day: worked from Monday to Friday.
        package let said: CalendarDay?
        package let at: Occurrence
    }

    /// The last word about each day.
    package private(set) var all: [CivilDate: Change] = [:]

    package init() {}

    package mutating func apply(_ event: CalendarEvent, _ at: Occurrence) {
        switch event {
        case .daySet(let set):
            all[set.day] = Change(
                said: set.kind.map { CalendarDay(day: set.day, kind: $0, name: set.name) }, at: at)
        }
    }

    package func admits(_ event: CalendarEvent) -> Bool { true }

    /// Decides one command: only what differs from what is known is written.
    ///
    /// - Parameter known: the calendar as it stands.
    /// - Source: requirements S16; the yearly notice of the State Council's General Office.
    package func decide(
        _ command: CalendarCommand, known: WorkCalendar, on today: CivilDate
    ) throws(CalendarRefusal) -> [CalendarEvent] {
        switch command {
        case .setDays(let drafts):
            guard !drafts.isEmpty else { throw .noDays }
            guard drafts.count <= CalendarCommand.mostDays else {
                throw .tooMany(most: CalendarCommand.mostDays)
            }
            var events: [CalendarEvent] = []
            for draft in drafts {
                guard abs(draft.day.days(since: today)) <= CalendarCommand.farthest else {
                    throw .farAway(draft.day)
                }
                let name: String
                do {
                    name = try tidy("name", draft.name, limit: TextLimit.line, required: false)
                } catch { throw .field(error) }
                let said = draft.kind.map { CalendarDay(day: draft.day, kind: $0, name: name) }
                guard known.said(of: draft.day) != said else { continue }
                events.append(.daySet(.init(day: draft.day, kind: draft.kind, name: name)))
            }
            return events
        }
    }
}
