/// Why a promise is stuck, and with whom it lies.
package struct PromiseObstacle: Equatable, Sendable {
    package let reason: String
    /// The post it lies with, where it is one of ours.
    package let post: PostID?
    /// Otherwise in words; empty where a post is named.
    package let words: String
    package let at: Occurrence
    package let isByLink: Bool
}
