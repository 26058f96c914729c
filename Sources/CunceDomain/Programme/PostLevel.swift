/// The level of the division a post belongs to. 层级
package enum PostLevel: String, CaseIterable, Codable, Sendable {
    case county, town, village
}
