package import CunceDomain
package import CunceStore

/// A sealed file with the day until which it is kept.
package struct FileOver: Equatable, Sendable {
    package let standing: FileStanding
    /// The last day on which it is kept.
    package let until: CivilDate
}

/// The sealed files of a place whose time is over. What must still be kept is not listed: nobody
/// looks through files because they might be old.
package enum FilesOver {
    /// - Parameters:
    ///   - actor: an organisation office; files about its own person are another's to decide.
    ///   - retention: how long a matter is kept.
    /// - Returns: those whose time ended first, first.
    package static func read(
        _ keys: [FileKey], for actor: Actor, on day: CivilDate,
        retention: (Retention.Matter) -> Retention,
        programmes: @escaping (String, String) -> Programme?, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [FileOver] {
        let paths = try PostPaths.read(Set(keys.map(\.post)), on: connection)
        let around = FileStanding.Surroundings(
            today: day, pathOfPost: { paths[$0] ?? "" },
            pathOfDivision: { try DivisionByID.find($0, on: connection)?.path.text ?? "" },
            deed: { proposed in
                programmes(proposed.pack, proposed.packVersion)?.rules.ladder?
                    .rung(proposed.rung)?.deed
            })
        return try keys.compactMap { key -> FileOver? in
            guard key.person != actor.person else { return nil }
            let file = try StreamReading.current(
                SealedFile.self, StreamName.of(key.file), cache: cache, on: connection
            ).state
            guard !file.leaves.isEmpty else { return nil }
            let standing = try FileStanding.read(key, file, in: around)
            guard FileAccess.keeps(actor, at: standing.facts.path), !standing.isOpen else {
                return nil
            }
            do {
                let until = try retention(standing.matter).lastDay(after: standing.last)
                return until < day ? FileOver(standing: standing, until: until) : nil
            } catch {
                // Kept for good, or nobody has settled for how long.
                return nil
            }
        }.sorted { ($0.until, $0.standing.key.file) < ($1.until, $1.standing.key.file) }
    }
}
