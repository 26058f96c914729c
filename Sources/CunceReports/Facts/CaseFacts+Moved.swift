import CunceDomain
import CunceStore

extension CaseFacts {
    /// From rows, the cases of a round that went on after an entry; 0 for all.
    static func moved(
        _ asked: RoundCases.Asked, after entry: Int, on connection: any SQLConnection
    ) throws -> [CaseID: CaseFacts] {
        let round = asked.round
        let tasks = try TaskQueries.list(of: round, after: entry, on: connection)
        let problems = try ProblemRow.list(of: round, after: entry, on: connection)
        let links = try LinkRow.list(of: round, after: entry, on: connection)
        let supports = try SupportRow.list(of: round, after: entry, on: connection)
        let promises = try PromiseSummary.list(of: round, after: entry, on: connection)
        let visits = try VisitRow.list(
            of: round, since: asked.from, asking: asked.opens, after: entry, on: connection)
        let marks = try EntryMarks.read(
            of: round, since: asked.lately, after: entry, on: connection)
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
