import CunceDomain
import CunceStore
import CunceTables

/// Posts, and whether somebody is on them. A table holds no names of persons: whoever is on a post
/// is told by it, and one person on several posts by the first of them.
struct PostPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        let role = row.requiredChoice("role")
        let place = try world.place(&row, code: "division_code", name: "division")
        let designation = row.text("designation")
        planned.label = "\(place?.name ?? "") \(row.text("role")) \(designation)".trimmingSpace()
        guard let role, let place, row.complaints.isEmpty else { return planned }
        let roster = try world.roster()
        let id = row.code("post_id")
        let recorded: Post?
        if id.isEmpty {
            recorded = roster.posts.values.first {
                $0.role.text == role && $0.division == place.id && $0.designation == designation
            }
        } else {
            recorded = roster.posts[PostID(id)]
            if recorded == nil { row.complain(.unknown(id), at: "post_id") }
        }
        guard let recorded else {
            guard row.complaints.isEmpty else { return planned }
            planned.isNew = true
            let opening = Command.roster(
                .openPost(
                    world.newID(row), role: RoleKey(role), division: place.id,
                    designation: designation))
            let taking = try taking(world.newID(row), &row, planned.label, world)
            // One step: a post whose holder is refused would stand open by mistake.
            planned.add([opening] + taking, on: world.today, columns: Self.columns)
            return planned
        }
        if recorded.role.text != role {
            row.complain(
                .standsOtherwise(column: "role", recorded: recorded.role.text), at: "role")
        }
        if recorded.division != place.id {
            row.complain(.standsOtherwise(column: "division", recorded: "–"), at: "division")
        }
        row.mustStand("designation", as: recorded.designation)
        guard recorded.holder != nil else {
            let taking = try taking(
                recorded.id, past: recorded.tenures, &row, planned.label, world)
            planned.add(taking, on: world.today, columns: Self.columns)
            return planned
        }
        try compare(recorded, &row, &planned, world)
        return planned
    }

    /// What puts somebody on a post nobody is on, where the row says since when: registered where
    /// no other post names them, on the post, and off it again where they left.
    ///
    /// - Parameter past: who was on it. A table handed in again asks for none of them anew.
    private func taking(
        _ post: PostID, past: [Post.Tenure] = [], _ row: inout RowReading, _ label: String,
        _ world: ImportWorld
    ) throws -> [Command] {
        guard let from = row.day("held_since") else { return [] }
        let left = row.day("left_on")
        if let left, past.contains(where: { $0.from == from && $0.until == left }) { return [] }
        let filling = filling(&row)
        let same = try holder(&row, world)
        guard row.complaints.isEmpty else { return [] }
        let person = same ?? PersonID("\(world.deed.request.id)-\(row.row.number)-person")
        var commands: [Command] = []
        if same == nil {
            commands.append(
                .registerPerson(person, name: String(label.prefix(TextLimit.line)), contact: ""))
        }
        commands.append(.roster(.takePost(post, person, from: from, filling)))
        if let left { commands.append(.roster(.leavePost(post, until: left))) }
        return commands
    }

    /// What a row says of a post somebody is on: how it was filled, or that they left.
    private func compare(
        _ post: Post, _ row: inout RowReading, _ planned: inout PlannedRow,
        _ world: ImportWorld
    ) throws {
        row.mustStand("held_since", as: post.since)
        let known = post.tenure?.filling ?? .unsaid
        let said = filling(&row)
        if let way = known.way, let other = said.way, way != other {
            row.complain(
                .standsOtherwise(column: "filling", recorded: way.rawValue), at: "filling")
        }
        if let term = known.term, said.term != nil {
            row.mustStand("term_from", as: term.from)
            row.mustStand("term_until", as: term.until)
        }
        if let same = try holder(&row, of: post, world), same != post.holder {
            row.complain(
                .standsOtherwise(column: "same_person_as", recorded: "–"), at: "same_person_as")
        }
        guard row.complaints.isEmpty else { return }
        if said.over(known) != known {
            planned.add(
                .roster(.sayFilling(post.id, said)), on: world.today, columns: Self.columns)
        }
        if let left = row.day("left_on") {
            planned.add(.roster(.leavePost(post.id, until: left)), on: world.today)
        }
    }

    private static let columns = [
        "from": "held_since", "term-from": "term_from", "term-until": "term_until",
    ]

    private func filling(_ row: inout RowReading) -> Filling {
        let way = row.choice("filling").flatMap { WayFilled(rawValue: $0) }
        let from = row.day("term_from")
        let until = row.day("term_until")
        switch (from, until) {
        case (let from?, let until?):
            return Filling(way: way, term: .init(from: from, until: until))
        case (nil, nil): return Filling(way: way, term: nil)
        case (nil, _): row.complain(.valueMissing, at: "term_from")
        case (_, nil): row.complain(.valueMissing, at: "term_until")
        }
        return Filling(way: way, term: nil)
    }

    /// Whoever is on the other post a row names, by its id or by what it is called.
    ///
    /// - Parameter post: whose holder may also be named by a post they have left since.
    private func holder(
        _ row: inout RowReading, of post: Post? = nil, _ world: ImportWorld
    ) throws -> PersonID? {
        let named = row.code("same_person_as")
        guard !named.isEmpty else { return nil }
        let roster = try world.roster()
        let known = PostID(checking: named).flatMap { roster.posts[$0]?.id }
        let posts = try known.map { [$0] } ?? world.posts(called: named)
        let other = posts.count == 1 ? posts.first.flatMap { roster.posts[$0] } : nil
        let left = other?.tenures.last { $0.person == post?.holder }?.person
        guard let person = other?.holder ?? left else {
            row.complain(
                posts.count > 1
                    ? .ambiguous(named, candidates: posts.map(\.text).joined(separator: ", "))
                    : .unknown(named), at: "same_person_as")
            return nil
        }
        return person
    }
}
