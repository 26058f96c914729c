/// Messages from which nothing follows, as that was said in one go. 不办的话
package struct RefusedMessages: Equatable, Sendable {
    package let count: Int
    package let reason: String
    /// Whether whoever wrote the reason knew that villagers read it.
    package let isPublic: Bool
    package let at: Occurrence
}
