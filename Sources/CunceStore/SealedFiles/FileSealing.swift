import Crypto
package import CunceDomain
import Foundation

/// Encrypts what is written into a sealed file with the file's key, and reads it again.
///
/// AES-256-GCM. The id of the file is authenticated with each leaf, so that none can be moved to
/// another file; the journal's own chain keeps their order.
package enum FileSealing {
    package enum Fault: Error, Equatable, Sendable {
        /// A leaf that its key does not open.
        case unreadable(entry: Int, String)
    }

    /// What a leaf says once it is open.
    private struct Leaf: Codable {
        let event: String
        let body: Data
    }

    package static func fresh() -> [UInt8] {
        SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    }

    /// - Parameter key: 32 bytes.
    package static func seal<Event: StoredEvent>(
        _ event: Event, in file: FileID, key: [UInt8]
    ) throws -> FileEvent {
        let (name, body) = event.written
        let plain = try JSON.encode(Leaf(event: name, body: Data(try JSON.encode(body))))
        let box = try AES.GCM.seal(
            plain, using: SymmetricKey(data: key), authenticating: Data(file.text.utf8))
        guard let combined = box.combined else {
            throw StoreFault.damaged("no combined box")
        }
        return .written(Array(combined))
    }

    /// What happened in a file, oldest first.
    ///
    /// - Throws: `Fault.unreadable` for a leaf this key does not open.
    package static func events<Event: StoredEvent>(
        _ type: Event.Type, of file: SealedFile, key: [UInt8]
    ) throws -> [(event: Event, at: Occurrence)] {
        let key = SymmetricKey(data: key)
        return try file.leaves.map { leaf in
            do {
                let plain = try AES.GCM.open(
                    try AES.GCM.SealedBox(combined: Data(leaf.bytes)), using: key,
                    authenticating: Data(file.id.text.utf8))
                let said = try JSON.decode(Leaf.self, from: plain)
                return (try EntryCodec.event(type, said.event, said.body), leaf.at)
            } catch {
                throw Fault.unreadable(entry: leaf.at.entry, "\(error)")
            }
        }
    }

    /// The state its events give.
    package static func state<State: Aggregate>(
        _ type: State.Type, of file: SealedFile, key: [UInt8]
    ) throws -> State where State.Event: StoredEvent {
        var state = State(key: file.id.text)
        for (event, at) in try events(State.Event.self, of: file, key: key) {
            state.apply(event, at)
        }
        return state
    }
}
