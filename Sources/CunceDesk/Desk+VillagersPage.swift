package import CunceDomain
package import CunceStore

/// What the desk looks up before a command about the villagers' page: names and what villagers
/// wrote lie apart from the journal.
extension Desk {
    func box(for command: Command, on day: CivilDate) async throws -> OpenedBox? {
        switch command {
        case .villagers(let id, _): try await box(of: id, on: day)
        case .round(.close(let id, _)): try await box(ending: id, on: day)
        default: nil
        }
    }

    private func box(of id: CaseID, on day: CivilDate) async throws -> OpenedBox? {
        let cache = store.cache
        let village = try await store.main.read {
            try StreamReading.current(Case.self, StreamName.of(id), cache: cache, on: $0)
                .state.listing.village
        }
        guard let village else { return nil }
        let pages = try await store.main.read {
            try PagesOfVillage.read(village, cache: cache, on: $0)
        }
        let box = VillagersBox(keys: store.keys)
        return OpenedBox(
            names: try await KnownNames.read(from: store),
            withheld: Set(try await WithheldNames(keys: store.keys).list().map(\.name)),
            messages: pages.waiting(try await box.messages(of: village)),
            closed: pages.unwritten(
                try await box.months(of: village).filter { $0.isClosed(on: day) }))
    }

    private func box(ending id: RoundID, on day: CivilDate) async throws -> OpenedBox {
        let (cache, box) = (store.cache, VillagersBox(keys: store.keys))
        let cases = try await store.main.read { connection in
            try CaseQueries.list(of: id, on: connection).filter { $0.ended == nil }.map {
                (
                    kase: $0.id, village: $0.village,
                    pages: try PagesOfVillage.read($0.village, cache: cache, on: connection)
                )
            }
        }
        var opened = OpenedBox()
        for (kase, village, pages) in cases {
            opened.closedOf[kase] = pages.unwritten(
                try await box.months(of: village).filter { $0.isClosed(on: day) })
        }
        return opened
    }

    /// What is never said, with the names of everybody who is known here.
    ///
    /// - Parameter labels: what posts are called: a made-up town has persons called like them.
    package func neverSaid(but labels: Set<String>) async throws -> NeverSaid {
        let withheld = try await WithheldNames(keys: store.keys).list().map(\.name)
        let known = try await KnownNames.read(from: store).subtracting(labels)
        return neverSaid.with(names: known.union(withheld))
    }

    /// Keeps names off all villagers' pages from now on. No entry says so: the journal is never
    /// forgotten.
    ///
    /// - Parameter typed: one name a line, or with commas between them.
    /// - Returns: how many were not kept before.
    /// - Throws: `Refusal.access`; `Refusal.villagers` for what is no name.
    @discardableResult
    package func withhold(
        _ typed: String, by actor: Actor, of division: DivisionRow
    ) async throws -> Int {
        try mayKeepNames(actor, of: division)
        let names = WithheldNames(keys: store.keys)
        let known = try await names.list().filter { $0.division == division.id }.map(\.name)
        let asked: [String]
        do {
            asked = try WithheldName.read(typed, known: known.count)
        } catch { throw Refusal.villagers(error) }
        let fresh = asked.filter { !known.contains($0) }
        try await names.add(
            fresh.map {
                WithheldName(
                    id: WithheldNameID(RandomWords.word(letters: 20)), division: division.id,
                    name: $0)
            })
        return fresh.count
    }

    /// Lets go of names the division keeps: they may stand on pages again.
    ///
    /// - Throws: `Refusal.access`.
    package func release(
        names ids: [WithheldNameID], by actor: Actor, of division: DivisionRow
    ) async throws {
        try mayKeepNames(actor, of: division)
        let own = try await WithheldNames(keys: store.keys).list().filter {
            $0.division == division.id && ids.contains($0.id)
        }
        try await Forgetting.names(own.map(\.id), in: store)
    }

    private func mayKeepNames(_ actor: Actor, of division: DivisionRow) throws {
        guard Access.may(actor, do: .releaseToVillagers, at: Place(path: division.path.text))
        else { throw Refusal.access(.notAllowed(.releaseToVillagers)) }
    }
}

/// What lies in the villagers' box of one village, and which names are known.
struct OpenedBox: Sendable {
    /// Of persons who are registered.
    var names: Set<String> = []
    /// Which the office keeps off the pages.
    var withheld: Set<String> = []
    /// Those nobody has dealt with.
    var messages: [VillagersMessage] = []
    /// Sums of months that are over and not written down.
    var closed: [MonthOfAnswers] = []
    /// The same for every case of a round that ends.
    var closedOf: [CaseID: [MonthOfAnswers]] = [:]
}
