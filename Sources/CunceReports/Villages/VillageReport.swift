package import CunceDomain
package import CunceStore

/// One village 村页: where it lies and, if it is listed, its case from the listing to the day.
package struct VillageReport: Equatable, Sendable {
    package let village: DivisionRow
    /// From the root down, without the village.
    package let above: [DivisionRow]
    package let day: CivilDate
    /// `nil` for a village that is simply known.
    package let course: VillageCase?
    /// The rounds of the divisions above it, newest first.
    package let rounds: [RoundSummary]
    package let posts: PostLabels
    /// Other cases of the village and who named it, as they are known now.
    package let ties: VillageTies
    /// How many posts each work group has now, its head with them.
    package let groupSizes: [PostID: Int]

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - round: `nil` for the village's newest case.
    ///   - asOf: an earlier day: what was recorded by its end.
    ///   - root: what is known of the installation in this snapshot; `nil` to ask for it.
    package static func read(
        _ village: DivisionID, programme: Programme, today: CivilDate, asOf: CivilDate? = nil,
        round: RoundID? = nil, root known: KnownRoot? = nil, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> VillageReport {
        let root = try known ?? cache.root(on: connection).root
        let line = try root.line(to: village, on: connection)
        guard let own = line.last, own.id == village else {
            throw ReportRefusal.unknownDivision(village.description)
        }
        let day = asOf ?? today
        guard day <= today else { throw ReportRefusal.liesAhead(day) }
        let rounds = try VillageRounds.read(own, on: connection)
        let course =
            day < today
            ? try VillageCase.past(own, day, round, rounds, on: connection)
            : try VillageCase.now(own, day, round, rounds, cache, on: connection)
        return VillageReport(
            village: own, above: Array(line.dropLast()), day: day, course: course,
            rounds: rounds.above,
            posts: try PostLabels.now(programme, root, cache: cache, on: connection),
            ties: try VillageTies.read(rounds, course?.kase, on: connection),
            groupSizes: try root.groups(on: connection).mapValues { members in
                members.count { $0.until == nil } + 1
            })
    }
}
