package import CunceDomain
package import Foundation

extension FileEvent: StoredEvent {
    /// The body of every entry of a sealed file.
    private struct Written: Codable {
        let sealed: Data
    }

    package var written: (name: String, body: any Encodable) {
        switch self {
        case .written(let bytes): ("file.written.v1", Written(sealed: Data(bytes)))
        case .forgotten: ("file.forgotten.v1", Nothing())
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> FileEvent] = [
        "file.written.v1": reading(Written.self) { .written(Array($0.sealed)) },
        "file.forgotten.v1": reading(Nothing.self) { _ in .forgotten },
    ]
}
