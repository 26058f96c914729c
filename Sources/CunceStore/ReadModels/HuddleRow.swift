package import CunceDomain

/// Which round and week a huddle belongs to.
package struct HuddleRow: Equatable, Sendable {
    package let round: RoundID
    package let week: ISOWeek

    /// Parameters: $1 huddle.
    package static let byID = "SELECT round_id, week FROM huddles WHERE huddle_id = $1"

    /// `nil` where there is none of this id.
    package static func find(
        _ id: HuddleID, on connection: any SQLConnection
    ) throws -> HuddleRow? {
        try connection.row(byID, [.text(id.text)]) { row in
            HuddleRow(round: RoundID(try row.text(0)), week: try Reading.week(try row.text(1)))
        }
    }
}
