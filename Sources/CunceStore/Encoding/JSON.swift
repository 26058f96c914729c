package import Foundation

/// The one way bodies are written: UTF-8, keys sorted, no white space, nothing escaped that need
/// not be.
package enum JSON {
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    package static func decode<Value: Decodable>(
        _ type: Value.Type, from data: Data
    ) throws -> Value {
        try JSONDecoder().decode(type, from: data)
    }
}
