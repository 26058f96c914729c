package import CunceDomain

/// Messages of villagers that nobody needs any more.
package enum OldMessages {
    /// Days after which a message goes that nobody dealt with: its round is over by then.
    private static let longest = 365

    /// Removes them.
    ///
    /// - Returns: how many.
    package static func remove(from store: Store, today: CivilDate) async throws -> Int {
        let box = VillagersBox(keys: store.keys)
        let messages = try await box.messages()
        guard !messages.isEmpty else { return 0 }
        let cache = store.cache
        let villages = Set(messages.map(\.village)).sorted()
        let pages = try await store.main.read { connection in
            var pages: [DivisionID: [VillagersPage]] = [:]
            for village in villages {
                pages[village] = try CaseQueries.list(of: village, on: connection).map {
                    try StreamReading.current(
                        Case.self, StreamName.of($0.id), cache: cache, on: connection
                    ).state.villagers
                }
            }
            return pages
        }
        let old = messages.filter { message in
            let over = (pages[message.village] ?? []).compactMap { $0.over(message.id) }.max()
            let last =
                over?.adding(days: VillagersMessage.daysKept)
                ?? message.day.adding(days: longest)
            return last < today
        }
        try await box.remove(old.map(\.id))
        return old.count
    }
}
