package import CunceDomain
package import CunceStore

/// One post: who held it, which villages it was linked to, what is open now, what was handed
/// over.
package struct PostReport: Equatable, Sendable {
    package let post: Post
    package let division: DivisionRow
    package let day: CivilDate
    package let work: [PostWork]
    package let held: [HeldLink]
    /// From it or to it, newest first.
    package let handOvers: [Roster.HandOver]
    package let posts: PostLabels
    /// Of the roster, by id.
    package let everybody: [PostRow]

    /// Reads it; run it inside one snapshot.
    ///
    /// - Returns: `nil` where there is no such post.
    package static func read(
        _ id: PostID, reader: Actor, programme: Programme,
        programmes: (RoundSummary) -> Programme?, calendar: WorkCalendar, today: CivilDate,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> PostReport? {
        guard let root = try InstallationRow.read(connection)?.root else { return nil }
        let county = try StreamReading.current(
            County.self, StreamName.county(root), cache: cache, on: connection
        ).state
        let roster = county.roster
        guard let post = roster.posts[id],
            let division = try DivisionByID.find(post.division, on: connection)
        else { return nil }
        let everybody = roster.posts.values.map { PostRow($0) }.sorted { $0.id < $1.id }
        return PostReport(
            post: post, division: division, day: today,
            work: try PostWork.list(
                of: id, reader: reader, programmes: programmes, county: county,
                calendar: calendar, on: today, cache: cache, connection: connection),
            held: try HeldLink.list(of: id, reader: reader, cache: cache, on: connection),
            handOvers: roster.handOvers.filter { $0.from == id || $0.to == id }.reversed(),
            posts: PostLabels(everybody, programme), everybody: everybody)
    }
}
