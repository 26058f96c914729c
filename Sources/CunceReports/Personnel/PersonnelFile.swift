package import CunceDomain
package import CunceStore

/// A step of the ladder as somebody with a right reads it.
package struct PersonnelFile: Sendable {
    package let key: FileKey
    package let action: PersonnelAction
    package let right: FileAccess.Right
    /// Its effect is over, or it came to nothing.
    package let isOver: Bool
    /// The pack it was proposed by; `nil` where that version is no longer installed.
    package let programme: Programme?

    package var rung: Rung? {
        action.proposal.flatMap { programme?.rules.ladder?.rung($0.value.rung) }
    }

    package var ground: Ground? {
        guard let key = action.proposal?.value.ground else { return nil }
        return programme?.rules.ladder?.grounds.first { $0.key == key }
    }

    package var trigger: Trigger? {
        guard let key = action.proposal?.value.trigger else { return nil }
        return programme?.rules.ladder?.triggers.first { $0.key == key }
    }
}

/// Reads sealed files of steps for one reader.
package enum PersonnelFiles {
    /// Those of the keys the reader may know of, the newest first.
    ///
    /// - Parameter programmes: by key and version.
    package static func read(
        _ keys: [FileKey], for reader: FileAccess.Reader, on day: CivilDate,
        programmes: (String, String) -> Programme?, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [PersonnelFile] {
        let paths = try PostPaths.read(Set(keys.map(\.post)), on: connection)
        return try SealedFiles.open(PersonnelAction.self, keys, cache: cache, on: connection)
            .compactMap { opened in
                let isOver = opened.state.isOver(on: day)
                let facts = FileAccess.Facts(
                    subject: opened.key.person, path: paths[opened.key.post] ?? "",
                    parts: opened.state.parts, isOver: isOver)
                guard let proposal = opened.state.proposal?.value,
                    let right = FileAccess.right(of: reader, on: facts)
                else { return nil }
                return PersonnelFile(
                    key: opened.key, action: opened.state, right: right, isOver: isOver,
                    programme: programmes(proposal.pack, proposal.packVersion))
            }.reversed()
    }
}

/// Where posts are.
package enum PostPaths {
    /// The path of each post's division.
    package static func read(
        _ posts: Set<PostID>, on connection: any SQLConnection
    ) throws -> [PostID: String] {
        var paths: [DivisionID: String] = [:]
        var found: [PostID: String] = [:]
        for post in try PostRow.list(on: connection) where posts.contains(post.id) {
            if paths[post.division] == nil {
                paths[post.division] =
                    try DivisionByID.find(post.division, on: connection)?.path.text
            }
            found[post.id] = paths[post.division]
        }
        return found
    }
}
