package import CunceDomain
package import CunceStore

/// The weeks of every post a person sits on or stands in for on a day, for what is sent to them.
package enum PersonWeeks {
    /// Reads them; run it inside one snapshot.
    ///
    /// - Returns: each post's week with the post as people call it; none before set-up.
    package static func read(
        _ person: PersonID, programmes: (String, String) -> Programme?, calendar: WorkCalendar,
        today: CivilDate, in language: Language, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [(post: String, week: MyWeek)] {
        guard let installation = try InstallationRow.read(connection),
            let pack = programmes(installation.pack, installation.packVersion)
        else { return [] }
        return try PostRows.seats(of: person, on: today, on: connection).compactMap { post in
            guard let role = pack.role(post.role),
                let division = try DivisionByID.find(post.division, on: connection)
            else { return nil }
            let actor = Actor(
                person: person, post: post.id, role: role.key, standing: role.standing,
                path: division.path.text)
            guard Access.mayAnywhere(actor, do: .see) else { return nil }
            let week = try MyWeek.read(
                actor, programmes: programmes, calendar: calendar, today: today,
                cache: cache, on: connection)
            return (PostLabels([post], pack).text(post.id, in: language), week)
        }
    }
}
