import Crypto
import CunceDomain
import CunceStore
import NIOCore
import Synchronization

/// Villagers' pages as they were last made. Hundreds of readers in a second cost one look at the
/// journal and one at the box: within a second nobody looks again.
final class KeptVillagersPages: Sendable {
    struct Key: Hashable {
        let code: String
        let language: Language
        let today: CivilDate
    }

    /// What a page is made from: as far as the journal had come, and the sums.
    struct Source: Equatable {
        let entries: Int
        let months: [MonthOfAnswers]
        /// Days of the messages that are kept.
        let messages: [CivilDate]
    }

    struct Page {
        /// `nil` for an address where there is nothing.
        let html: ByteBuffer?
        let tag: String
        let source: Source
        var looked: ContinuousClock.Instant

        init(_ html: String?, from source: Source, at now: ContinuousClock.Instant) {
            self.html = html.map { ByteBuffer(string: $0) }
            let digest = SHA256.hash(data: Array((html ?? "").utf8)).prefix(12)
            tag = "\"" + digest.map { String($0, radix: 36) }.joined(separator: "-") + "\""
            self.source = source
            looked = now
        }
    }

    /// Pages kept: those of a county in two languages, and as many addresses where nothing is.
    private static let limit = 2_000
    private static let second = Duration.seconds(1)
    private let pages = Mutex<[Key: Page]>([:])

    /// The page, where somebody looked within the last second.
    func fresh(_ key: Key, at now: ContinuousClock.Instant) -> Page? {
        pages.withLock { $0[key] }.flatMap { now - $0.looked < Self.second ? $0 : nil }
    }

    /// The page, where it is made from just this; it is fresh again then.
    func page(_ key: Key, from source: Source, at now: ContinuousClock.Instant) -> Page? {
        pages.withLock { pages in
            guard pages[key]?.source == source else { return nil }
            pages[key]?.looked = now
            return pages[key]
        }
    }

    func keep(_ page: Page, _ key: Key) {
        pages.withLock { pages in
            if pages.count >= Self.limit { pages = [:] }
            pages[key] = page
        }
    }
}
