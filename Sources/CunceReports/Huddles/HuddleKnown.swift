package import CunceDomain
package import CunceStore

/// What the sheet and the page of a huddle tell of: once it was closed, what was known by the end
/// of the day its closing was written down, whenever it is looked at.
package struct HuddleKnown: Sendable {
    package let facts: TownFacts
    /// The day it is known by; `nil` for now.
    package let day: CivilDate?

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameter now: facts of the huddle's round as they are today.
    package static func read(
        _ now: TownFacts, week: ISOWeek, programme: Programme, today: CivilDate,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> HuddleKnown {
        // The day it was written down: of the day it happened nobody may have known it, nor the
        // round.
        let closing = try now.town?.huddles.huddle(in: week)?.closed.flatMap {
            try JournalEntries.find($0.entry, on: connection)
        }
        guard let round = now.round, let day = closing?.mark.writtenOn, day < today else {
            return HuddleKnown(facts: now, day: nil)
        }
        return HuddleKnown(
            facts: try TownFacts.read(
                now.division.id, programme: programme, today: today, asOf: day,
                round: round.id, cache: cache, on: connection), day: day)
    }
}
