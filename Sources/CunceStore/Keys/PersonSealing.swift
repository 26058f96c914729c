import Crypto
package import CunceDomain
import Foundation

/// Encrypts what concerns a person with that person's key, so that destroying the key forgets it
/// everywhere, also in an append-only journal (PIPL art. 47; architecture, decision 3).
package enum PersonSealing {
    package enum Fault: Error, Equatable, Sendable {
        /// The key was destroyed: the person is forgotten.
        case forgotten
        case unreadable(String)
    }

    /// The sealed part of an entry.
    struct Box: Codable {
        let person: String
        /// AES-256-GCM: nonce, cipher text and tag.
        let sealed: Data
    }

    /// Makes a person's key, or finds the one there is.
    package static func key(
        for person: PersonID, on connection: any SQLConnection
    ) throws -> [UInt8] {
        if let key = try existingKey(for: person, on: connection) { return key }
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        try connection.execute(
            """
            INSERT INTO person_keys (person_id, key) VALUES ($1, $2)
            ON CONFLICT (person_id) DO NOTHING
            """, [.text(person.text), .bytes(fresh)])
        return try existingKey(for: person, on: connection) ?? fresh
    }

    /// After this nobody reads the person's name again. What the database leaves in free pages is
    /// the matter of `Forgetting`.
    static func destroy(_ person: PersonID, on connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM person_keys WHERE person_id = $1", [.text(person.text)])
    }

    package static func existingKey(
        for person: PersonID, on connection: any SQLConnection
    ) throws -> [UInt8]? {
        try connection.row(
            "SELECT key FROM person_keys WHERE person_id = $1", [.text(person.text)]
        ) { try $0.bytes(0) }
    }

    /// - Parameter key: 32 bytes.
    package static func seal(
        _ fields: some Encodable, for person: PersonID, key: [UInt8]
    ) throws -> [UInt8] {
        let plain = try JSON.encode(fields)
        let box = try AES.GCM.seal(
            plain, using: SymmetricKey(data: key), authenticating: Data(person.text.utf8))
        guard let combined = box.combined else { throw Fault.unreadable("no combined box") }
        return try JSON.encode([Box(person: person.text, sealed: combined)])
    }

    package static func open<Fields: Decodable>(
        _ type: Fields.Type, _ sealed: [UInt8], for person: PersonID, key: [UInt8]?
    ) throws -> Fields {
        guard let key else { throw Fault.forgotten }
        let boxes = try JSON.decode([Box].self, from: Data(sealed))
        guard let box = boxes.first(where: { $0.person == person.text }) else {
            throw Fault.unreadable("no box for the person")
        }
        let plain = try AES.GCM.open(
            try AES.GCM.SealedBox(combined: box.sealed), using: SymmetricKey(data: key),
            authenticating: Data(person.text.utf8))
        return try JSON.decode(type, from: plain)
    }
}
