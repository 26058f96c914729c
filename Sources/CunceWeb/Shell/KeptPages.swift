import CunceDomain
import Synchronization

/// Pages as they were last made, for as long as nothing was written: an unchanged board costs a
/// look at the journal's head. A cache and nothing more.
package final class KeptPages: Sendable {
    /// Whatever a page depends on.
    struct Key: Hashable {
        let path: String
        let query: String
        /// The session's, which stands in the page; two readers never share one.
        let csrf: String
        /// Under which the reader acts.
        let post: PostID?
        let language: Language
        let today: CivilDate
        /// Entries in the journal when it was made.
        let entries: Int
    }

    /// Bytes of text kept at the most.
    private static let limit = 32 << 20

    private struct Shelf {
        var pages: [Key: String] = [:]
        var bytes = 0
    }

    private let shelf = Mutex(Shelf())

    package init() {}

    func page(_ key: Key) -> String? { shelf.withLock { $0.pages[key] } }

    func keep(_ html: String, _ key: Key) {
        let size = html.utf8.count
        shelf.withLock { shelf in
            if shelf.bytes + size > Self.limit { shelf = Shelf() }
            if shelf.pages.updateValue(html, forKey: key) == nil { shelf.bytes += size }
        }
    }
}

extension Route {
    /// Pages without a form of their own: a form carries the id of its deed, which is used once.
    var isKept: Bool {
        switch self {
        case .board, .village: true
        default: false
        }
    }
}
