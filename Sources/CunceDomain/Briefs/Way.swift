/// How a word went up or came down. 渠道
package enum Way: String, Codable, CaseIterable, Sendable {
    /// In this program, by the post itself.
    case system
    /// On paper; a clerk wrote down that it was so.
    case paper
}
