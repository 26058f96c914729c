import CunceDomain
import Synchronization

/// Pieces of pages as they were last made, each with what it was made from: a board of sixty
/// villages makes anew the one row that changed. A cache and nothing more; a piece is given out
/// only for a source equal to its own.
package final class KeptParts: Sendable {
    struct Key: Hashable {
        /// The template.
        let template: String
        /// What it shows, such as a case's id.
        let subject: String
        let language: Language
    }

    private struct Part {
        let source: any Sendable
        let html: String
    }

    /// Bytes of text kept at the most.
    private static let limit = 32 << 20

    private struct Shelf {
        var parts: [Key: Part] = [:]
        var bytes = 0
    }

    private let shelf = Mutex(Shelf())

    package init() {}

    /// The piece made from this source before, or made now.
    func html<Source: Equatable & Sendable>(
        _ key: Key, from source: Source, _ make: () throws -> String
    ) rethrows -> String {
        let kept = shelf.withLock { $0.parts[key] }
        if let kept, let old = kept.source as? Source, old == source { return kept.html }
        let html = try make()
        shelf.withLock { shelf in
            let size = html.utf8.count
            if shelf.bytes + size > Self.limit { shelf = Shelf() }
            let before = shelf.parts.updateValue(Part(source: source, html: html), forKey: key)
            shelf.bytes += size - (before?.html.utf8.count ?? 0)
        }
        return html
    }
}
