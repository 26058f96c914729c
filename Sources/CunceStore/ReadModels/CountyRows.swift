package import CunceDomain

extension County: Projected {
    package static let shapes = [
        CountyTables.installations, CountyTables.posts, CountyTables.actings,
        SupportTables.groups,
    ]

    package static func changes(from old: County, to new: County) -> RowChanges {
        var changes = RowChanges()
        changes.compare(
            CountyTables.installations, from: old.installation, to: new.installation
        ) { _, installation in
            [
                .int(1), .int(installation.root.number), .text(installation.pack),
                .text(installation.packVersion),
            ]
        }
        if old.roster != new.roster {
            changes.compare(
                CountyTables.posts, from: ordered(old.roster), to: ordered(new.roster)
            ) { _, post in CountyTables.row(post) }
            changes.compare(
                CountyTables.actings, from: actings(old.roster), to: actings(new.roster)
            ) { _, acting in acting.row }
        }
        changes.compare(
            SupportTables.groups, from: old.groups.memberships, to: new.groups.memberships
        ) { index, membership in SupportTables.row(membership, index) }
        return changes
    }

    /// At most one.
    private var installation: [Installation] {
        guard let established, let step = adoption.current else { return [] }
        return [
            Installation(root: established.root, pack: step.pack, packVersion: step.version)
        ]
    }

    private static func actings(_ roster: Roster) -> [PlacedActing] {
        ordered(roster).flatMap { post in
            post.actings.enumerated().map {
                PlacedActing($0.offset, ActingRow($0.element, post.id))
            }
        }
    }

    /// An acting and its place among those of its post.
    private struct PlacedActing: Equatable {
        let position: Int
        let acting: ActingRow

        init(_ position: Int, _ acting: ActingRow) {
            self.position = position
            self.acting = acting
        }

        var row: [SQLValue] {
            [
                .text(acting.post.text), .int(position), .text(acting.person.text),
                .text(acting.from.description), .text(acting.until.description),
            ]
        }
    }

    /// In the order they were opened, so that a new one comes last.
    private static func ordered(_ roster: Roster) -> [Post] {
        roster.posts.values.sorted {
            (($0.entries.first ?? 0), $0.id) < (($1.entries.first ?? 0), $1.id)
        }
    }
}

/// The tables made from the stream of the root.
package enum CountyTables {
    package static let installations = TableShape(
        "installations", keys: 1,
        [("one", .integer), ("root_id", .integer), ("pack", .text), ("pack_version", .text)])

    package static let posts = TableShape(
        "posts", keys: 1,
        [
            ("post_id", .text), ("role", .text), ("division_id", .integer),
            ("designation", .text), ("holder", .text), ("since", .text),
        ])

    package static let actings = TableShape(
        "actings", keys: 2,
        [
            ("post_id", .text), ("position", .integer), ("person_id", .text), ("since", .text),
            ("until", .text),
        ])

    static func row(_ post: Post) -> [SQLValue] {
        [
            .text(post.id.text), .text(post.role.text), .int(post.division.number),
            .text(post.designation), .optional(post.holder?.text),
            .optional(post.since?.description),
        ]
    }
}
