/// What people chose of a unit at a line of the list. 线上取舍
package enum LineChoice: String, CaseIterable, Codable, Sendable {
    case listed
    case notListed = "not-listed"
}
