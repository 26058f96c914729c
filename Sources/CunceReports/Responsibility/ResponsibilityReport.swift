package import CunceDomain
package import CunceStore

/// 三联 of a town's round on a day: every village with every link, what each post carries, and
/// what is missing, over or about to be.
package struct ResponsibilityReport: Equatable, Sendable {
    package let division: DivisionRow
    package let day: CivilDate
    /// `nil` where no round has been opened; then everything below is empty.
    package let round: RoundSummary?
    /// All there were by the day, newest first.
    package let rounds: [RoundSummary]
    /// By division id.
    package let villages: [ResponsibilityVillage]
    /// In the programme's order of links, then of posts.
    package let loads: [ResponsibilityLoad]
    package let posts: PostLabels

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - reader: sees the villages Access lets through.
    ///   - asOf: an earlier day: what was recorded by its end.
    package static func read(
        _ division: DivisionID, programme: Programme, reader: Actor, today: CivilDate,
        asOf: CivilDate?, round asked: RoundID? = nil, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> ResponsibilityReport {
        guard let row = try DivisionByID.find(division, on: connection) else {
            throw ReportRefusal.unknownDivision(division.description)
        }
        let reading = RoundStates(
            division: row, today: today, asOf: asOf, cache: cache)
        let rounds = try reading.rounds(on: connection)
        let round = try TownFacts.pick(asked, rounds, reading.day)
        let roster = try reading.roster(on: connection)
        let cases = try round.map { try reading.cases(of: $0.id, on: connection) } ?? []
        let villages = try cases.compactMap { kase -> ResponsibilityVillage? in
            guard let id = kase.listing.village,
                let village = try DivisionByID.find(id, on: connection),
                Access.may(
                    reader, do: .see,
                    at: Place(path: village.path.text, involved: kase.involved))
            else { return nil }
            return ResponsibilityVillage(kase, village, programme, roster, on: reading.day)
        }
        .sorted { $0.village.id < $1.village.id }
        let labels = PostLabels(
            roster.posts.values.map { PostRow($0) }.sorted { $0.id < $1.id }, programme)
        return ResponsibilityReport(
            division: row, day: reading.day, round: round, rounds: rounds, villages: villages,
            loads: loads(villages, programme, labels), posts: labels)
    }

    private static func loads(
        _ villages: [ResponsibilityVillage], _ programme: Programme, _ labels: PostLabels
    ) -> [ResponsibilityLoad] {
        programme.linkSlots.flatMap { slot -> [ResponsibilityLoad] in
            var carried: [PostID: (villages: [DivisionRow], entries: [Int])] = [:]
            for village in villages {
                for cell in village.cells where cell.slot == slot.key {
                    for holder in cell.holders {
                        carried[holder.post, default: ([], [])].villages.append(village.village)
                        carried[holder.post]?.entries += holder.entries
                    }
                }
            }
            let posts = carried.keys.compactMap { labels.posts[$0] }
            return programme.inOrder(posts).compactMap { post in
                carried[post.id].map {
                    ResponsibilityLoad(
                        post: post.id, slot: slot.key, villages: $0.villages,
                        most: slot.warnAboveVillages, entries: $0.entries.sorted())
                }
            }
        }
    }
}
