/// The level of the division a post belongs to. 层级
package enum PostLevel: String, CaseIterable, Codable, Sendable {
    /// 设区的市、州: above the county; only programmes that are tried have such posts.
    case city
    case county, town, village
}
