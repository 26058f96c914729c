import CunceDomain
import CunceStore
import CunceTables

/// Posts. Who holds them is decided at the roster, by name; a table holds no names of persons.
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
            planned.add(
                .roster(
                    .openPost(
                        world.newID(row), role: RoleKey(role), division: place.id,
                        designation: designation)), on: world.today)
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
        return planned
    }
}
