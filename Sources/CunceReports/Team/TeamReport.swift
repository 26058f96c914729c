package import CunceDomain
package import CunceStore

/// The teams of the villages of one place. 村班子配备
package struct TeamReport: Equatable, Sendable {
    package let division: DivisionRow
    package let day: CivilDate
    /// By code; those without any post of a village too.
    package let villages: [VillageTeam]
    package let posts: PostLabels

    package func village(_ code: String) -> VillageTeam? {
        villages.first { $0.village.code == code }
    }

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - place: a county, a town, or one village.
    ///   - asOf: an earlier day; what was recorded by its end.
    package static func read(
        _ place: DivisionRow, programme: Programme, law: Law, today: CivilDate,
        asOf: CivilDate?, cache: StateCache, on connection: any SQLConnection
    ) throws -> TeamReport {
        let day = asOf ?? today
        let county = try TownFacts.county(
            on: day, today: today, cache: cache, connection)
        let roster = county.roster
        let villages = try PlacesWithin.list(place.path, on: connection)
            .filter { $0.level == 5 }.sorted { $0.code < $1.code }
        let rows = roster.posts.values.map { PostRow($0) }.sorted { $0.id < $1.id }
        let clashes = roster.clashes(law: law) { programme.role($0) }
        let byVillage = Dictionary(grouping: programme.inOrder(rows), by: \.division)
        return TeamReport(
            division: place, day: day,
            villages: villages.map { village in
                VillageTeam(
                    village, byVillage[village.id] ?? [], county, programme, clashes, on: day)
            }, posts: PostLabels(rows, programme))
    }
}

extension VillageTeam {
    /// - Parameter rows: the posts of the village, in the order of the programme.
    fileprivate init(
        _ village: DivisionRow, _ rows: [PostRow], _ county: County, _ programme: Programme,
        _ clashes: [Clash], on day: CivilDate
    ) {
        let roster = county.roster
        self.village = village
        seats = rows.compactMap { row in
            guard let post = roster.posts[row.id], let role = programme.role(row.role),
                role.standing == .villageCadre
            else { return nil }
            let besides = post.holder.map { person in
                programme.inOrder(roster.held(by: person).map { PostRow($0) }).map(\.id)
                    .filter { $0 != post.id }
            }
            return TeamSeat(
                post: post, role: role, besides: besides ?? [],
                clashes: clashes.filter { $0.one == post.id || $0.other == post.id },
                election: county.elections.running(for: post.id), day: day)
        }
        let opened = Set(rows.map(\.role))
        notOpened = programme.roles.filter {
            $0.standing == .villageCadre && !opened.contains($0.key)
        }
        let own = Set(rows.map(\.id))
        elections = county.elections.all.filter { own.contains($0.post) && !$0.isRunning }
            .reversed()
    }
}
