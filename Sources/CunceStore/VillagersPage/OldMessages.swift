package import CunceDomain

/// Messages of villagers that nobody needs any more.
package enum OldMessages {
    /// Days after which a message goes that nobody dealt with: its round is over by then.
    private static let longest = 365

    /// Removes them.
    ///
    /// - Returns: how many.
    /// - Throws: `StoreFault.busy` where they are gone from the table and the files of the database
    ///   could not be cleaned yet; `Forgetting.sweep` does that.
    package static func remove(from store: Store, today: CivilDate) async throws -> Int {
        let box = VillagersBox(keys: store.keys)
        let messages = try await box.messages()
        let cache = store.cache
        let villages = Set(messages.map(\.village)).sorted()
        let pages = try await store.main.read { connection in
            var pages: [DivisionID: PagesOfVillage] = [:]
            for village in villages {
                pages[village] = try PagesOfVillage.read(village, cache: cache, on: connection)
            }
            return pages
        }
        let old = messages.filter { message in
            let last =
                pages[message.village]?.over(message.id)?.adding(days: VillagersMessage.daysKept)
                ?? message.day.adding(days: longest)
            return last < today
        }
        try await Forgetting.messages(old.map(\.id), in: store)
        return old.count
    }
}
