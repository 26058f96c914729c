import CunceStore

/// The bodies of a stream's newest entries as they were read before: an entry never changes.
struct KnownBodies {
    private let key: String
    private let cache: StateCache

    init(_ stream: String, _ cache: StateCache) {
        key = "bodies \(stream)"
        self.cache = cache
    }

    /// In the order of the entries; only those not known yet are decoded.
    func read(_ entries: [JournalEntry]) throws -> [EntryBody] {
        let known = cache.courses.get([Int: EntryBody].self, key) ?? [:]
        let bodies = try entries.map { try known[$0.mark.number] ?? EntryBody($0) }
        let numbers = entries.map(\.mark.number)
        if !numbers.allSatisfy({ known[$0] != nil }) {
            cache.courses.put(
                Dictionary(zip(numbers, bodies)) { first, _ in first }, key)
        }
        return bodies
    }
}
