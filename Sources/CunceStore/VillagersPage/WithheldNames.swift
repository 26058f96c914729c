import Crypto
package import CunceDomain
import Foundation

/// The names the office keeps off villagers' pages, in the store of keys: none of them gets into
/// the journal, which is never forgotten.
package struct WithheldNames: Sendable {
    private let keys: any SQLEngine

    package init(keys: any SQLEngine) { self.keys = keys }

    private static let all = """
        SELECT name_id, division_id, key, sealed FROM withheld_names ORDER BY name_id
        """

    /// Parameters: $1 name, $2 division, $3 key, $4 sealed name.
    private static let putting = """
        INSERT INTO withheld_names (name_id, division_id, key, sealed) VALUES ($1, $2, $3, $4)
        """

    /// Every one, of whatever division: a name is a name on all pages. By name.
    package func list() async throws -> [WithheldName] {
        let rows = try await keys.read { connection in
            try connection.rows(Self.all, []) { row in
                (
                    id: try row.text(0), division: try row.int(1), key: try row.bytes(2),
                    sealed: try row.bytes(3)
                )
            }
        }
        return try rows.map { row in
            let plain = try AES.GCM.open(
                try AES.GCM.SealedBox(combined: Data(row.sealed)),
                using: SymmetricKey(data: row.key), authenticating: Data(row.id.utf8))
            return WithheldName(
                id: WithheldNameID(row.id), division: DivisionID(row.division),
                name: String(decoding: plain, as: UTF8.self))
        }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    package func add(_ names: [WithheldName]) async throws {
        try await keys.write { connection in
            for name in names {
                let key = FileSealing.fresh()
                let box = try AES.GCM.seal(
                    Data(name.name.utf8), using: SymmetricKey(data: key),
                    authenticating: Data(name.id.text.utf8))
                guard let sealed = box.combined else {
                    throw StoreFault.damaged("no combined box")
                }
                try connection.execute(
                    Self.putting,
                    [
                        .text(name.id.text), .int(name.division.number), .bytes(key),
                        .bytes(Array(sealed)),
                    ])
            }
        }
    }
}
