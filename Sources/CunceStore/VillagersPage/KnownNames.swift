import CunceDomain

/// The names of all persons this installation knows: so that none of them gets onto a public page.
package enum KnownNames {
    private static let registered = """
        SELECT stream, sealed FROM entries
        WHERE stream >= 'person/' AND stream < 'person0' AND event = 'person.registered.v1'
        ORDER BY number
        """

    /// Names whose key is there still; who was forgotten has none any more.
    package static func read(from store: Store) async throws -> Set<String> {
        let sealed = try await store.main.read { connection in
            try connection.rows(registered, []) { row in
                (
                    person: PersonID(StreamName.key(of: try row.text(0))),
                    box: try row.optionalBytes(1)
                )
            }
        }
        return try await store.keys.read { connection in
            var names: Set<String> = []
            for (person, box) in sealed {
                guard let box,
                    let key = try PersonSealing.existingKey(for: person, on: connection)
                else { continue }
                let identity = try PersonSealing.open(
                    PersonEvent.Identity.self, box, for: person, key: key)
                names.insert(identity.name.trimmingSpace())
            }
            return names
        }
    }
}
