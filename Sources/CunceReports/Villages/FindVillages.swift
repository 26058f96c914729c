package import CunceDomain
package import CunceStore

/// Villages found by a part of their name, each with its newest case.
package struct FindVillages: Equatable, Sendable {
    package struct Found: Equatable, Sendable {
        package let village: DivisionRow
        /// Stage of the newest case; `nil` for a village without one.
        package let stage: CaseStage?
        package let since: CivilDate?
    }

    package let villages: [Found]
    /// Whether there are more than were asked for.
    package let isCut: Bool

    /// The most that are shown at once.
    package static let most = 50

    /// - Parameters:
    ///   - part: as typed; an empty one finds the villages with a case.
    ///   - path: nothing outside it is found.
    package static func read(
        _ part: String, within path: DivisionPath, on connection: any SQLConnection
    ) throws -> FindVillages {
        let part = part.trimmingSpace()
        let rows =
            part.isEmpty
            ? try VillagesWithCases.list(within: path, limit: most + 1, on: connection)
            : try VillagesNamed.list(part, within: path, limit: most + 1, on: connection)
        let shown = Array(rows.prefix(most))
        let cases = try CasesOfVillages.newest(of: shown.map(\.id), on: connection)
        return FindVillages(
            villages: shown.map { row in
                Found(village: row, stage: cases[row.id]?.stage, since: cases[row.id]?.since)
            }, isCut: rows.count > most)
    }
}
