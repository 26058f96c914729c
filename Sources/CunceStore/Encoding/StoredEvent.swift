package import Foundation

/// How one kind of event is written down and read again.
///
/// The name lives for ever and belongs to no Swift type; `Tests/CunceStoreTests/Samples` holds a
/// frozen sample of each, which must always be readable.
package protocol StoredEvent: Equatable, Sendable {
    /// Name with version, and what is written as the body.
    var written: (name: String, body: any Encodable) { get }

    /// Every name that can be read, with its reader.
    static var readers: [String: @Sendable (Data) throws -> Self] { get }
}

extension StoredEvent {
    /// A reader for one payload type.
    package static func reading<Body: Decodable & SendableMetatype>(
        _ body: Body.Type, _ make: @escaping @Sendable (Body) -> Self
    ) -> @Sendable (Data) throws -> Self {
        { try make(JSON.decode(body, from: $0)) }
    }
}
