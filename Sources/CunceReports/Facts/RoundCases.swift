import CunceDomain
import CunceStore

/// The cases of a round as they were read up to an entry of the journal. A board is opened often
/// and little has happened since: only the cases that went on are read again.
struct RoundCases: Sendable {
    /// Global number of the last entry that is in it.
    private let entry: Int
    private let cases: [CaseID: CaseFacts]

    subscript(id: CaseID) -> CaseFacts { cases[id] ?? .none }

    /// - Parameters:
    ///   - from: visits from this day on.
    ///   - lately: steps into later stages from this day on.
    ///   - entries: how far the journal has come.
    static func read(
        of round: RoundID, from: CivilDate, lately: CivilDate, entries: Int, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> RoundCases {
        let key = "\(round) \(from) \(lately)"
        let known = cache.rounds.get(RoundCases.self, key)
        if let known, known.entry == entries { return known }
        let moved = try moved(
            round, after: known.map(\.entry) ?? 0, from: from, lately: lately, on: connection)
        let read = RoundCases(
            entry: entries, cases: (known?.cases ?? [:]).merging(moved) { _, new in new })
        cache.rounds.put(read, key)
        return read
    }

    private static func moved(
        _ round: RoundID, after entry: Int, from: CivilDate, lately: CivilDate,
        on connection: any SQLConnection
    ) throws -> [CaseID: CaseFacts] {
        let tasks = try TaskQueries.list(of: round, after: entry, on: connection)
        let problems = try ProblemRow.list(of: round, after: entry, on: connection)
        let links = try LinkRow.list(of: round, after: entry, on: connection)
        let supports = try SupportRow.list(of: round, after: entry, on: connection)
        let promises = try PromiseSummary.list(of: round, after: entry, on: connection)
        let visits = try VisitRow.list(of: round, since: from, after: entry, on: connection)
        let marks = try EntryMarks.read(of: round, since: lately, after: entry, on: connection)
        let ids = Set(marks.listings.keys).union(tasks.keys).union(problems.keys)
            .union(links.keys).union(supports.keys).union(promises.keys).union(visits.keys)
            .union(marks.steps.keys)
        return Dictionary(
            uniqueKeysWithValues: ids.map { id in
                (
                    id,
                    CaseFacts(
                        listing: marks.listings[id], steps: marks.steps[id] ?? [],
                        tasks: tasks[id] ?? [], problems: problems[id] ?? [],
                        links: links[id] ?? [], supports: supports[id] ?? [],
                        promises: promises[id] ?? [], visits: visits[id] ?? [],
                        marks: marks.last[id] ?? [:])
                )
            })
    }
}
