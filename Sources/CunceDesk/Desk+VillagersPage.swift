package import CunceDomain
import CunceStore

/// What the desk looks up before a command about the villagers' page: names and what villagers
/// wrote lie apart from the journal.
extension Desk {
    func box(for command: Command, on day: CivilDate) async throws -> OpenedBox? {
        guard case .villagers(let id, _) = command else { return nil }
        let cache = store.cache
        let village = try await store.main.read {
            try StreamReading.current(Case.self, StreamName.of(id), cache: cache, on: $0)
                .state.listing.village
        }
        guard let village else { return nil }
        let box = VillagersBox(keys: store.keys)
        return OpenedBox(
            names: try await KnownNames.read(from: store),
            messages: try await box.messages(of: village),
            closed: try await box.months(of: village).filter { $0.isClosed(on: day) })
    }

    /// What is never said, with the names of everybody who is known here.
    ///
    /// - Parameter labels: what posts are called: a made-up town has persons called like them.
    package func neverSaid(but labels: Set<String>) async throws -> NeverSaid {
        neverSaid.with(names: try await KnownNames.read(from: store).subtracting(labels))
    }
}

/// What lies in the villagers' box of one village, and which names are known.
struct OpenedBox: Sendable {
    let names: Set<String>
    let messages: [VillagersMessage]
    /// Sums of months that are over.
    let closed: [MonthOfAnswers]
}
