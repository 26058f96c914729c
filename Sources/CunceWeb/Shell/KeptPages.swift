import CunceDomain
import CunceStore
import NIOCore
import Synchronization

/// Pages as they were last made, for as long as nothing they are made from went on: an unchanged
/// board costs a look at the journal's head, a village's page at most one more at the heads of its
/// own streams. A cache and nothing more.
package final class KeptPages: Sendable {
    /// Whatever a page depends on besides the journal.
    struct Key: Hashable {
        let path: String
        let query: String
        /// The session's, which stands in the page; two readers never share one.
        let csrf: String
        /// Under which the reader acts.
        let post: PostID?
        let language: Language
        let today: CivilDate
    }

    struct Page {
        let html: ByteBuffer
        /// Entries in the journal for which it is known to stand.
        var entries: Int
        /// Under which it was made; `nil` for a page that depends on the whole journal.
        let heads: VillageHeads?
    }

    /// Bytes of text kept at the most.
    private static let limit = 32 << 20

    private struct Shelf {
        var pages: [Key: Page] = [:]
        var bytes = 0
    }

    private let shelf = Mutex(Shelf())

    package init() {}

    /// The page as it stands for so many entries.
    func page(_ key: Key, entries: Int) -> ByteBuffer? {
        shelf.withLock { shelf in
            shelf.pages[key].flatMap { $0.entries == entries ? $0.html : nil }
        }
    }

    /// The page made under the same heads, which from now on stands for so many entries.
    func page(_ key: Key, heads: VillageHeads, entries: Int) -> ByteBuffer? {
        shelf.withLock { shelf in
            guard let page = shelf.pages[key], page.heads == heads else { return nil }
            shelf.pages[key]?.entries = max(page.entries, entries)
            return page.html
        }
    }

    func keep(_ page: Page, _ key: Key) {
        shelf.withLock { shelf in
            let size = page.html.readableBytes
            if shelf.bytes + size > Self.limit { shelf = Shelf() }
            let before = shelf.pages.updateValue(page, forKey: key)
            shelf.bytes += size - (before?.html.readableBytes ?? 0)
        }
    }
}

extension Route {
    /// Pages without a form of their own: a form carries the id of its deed, which is used once.
    var isKept: Bool {
        switch self {
        case .board, .village, .insight: true
        default: false
        }
    }
}
