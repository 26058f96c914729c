import Foundation

/// The fields of a form or a query, as they were sent: `application/x-www-form-urlencoded`.
package struct Form: Equatable, Sendable {
    /// More fields than any form of ours has.
    private static let mostFields = 2_000

    private let fields: [String: [String]]

    package static let empty = Form([:])

    package init(_ fields: [String: [String]]) { self.fields = fields }

    /// `nil` for text that is not UTF-8 once decoded or holds U+0000, which no store takes, or for
    /// too many fields.
    package init?(encoded text: String) {
        var fields: [String: [String]] = [:]
        let pairs = text.split(separator: "&")
        guard pairs.count <= Self.mostFields else { return nil }
        for pair in pairs {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]),
                let value = Self.decoded(parts.count > 1 ? parts[1] : "")
            else { return nil }
            fields[name, default: []].append(value)
        }
        self.fields = fields
    }

    /// The first value sent under a name; empty where there is none.
    package subscript(_ name: String) -> String { fields[name]?.first ?? "" }

    package func has(_ name: String) -> Bool { fields[name] != nil }

    /// Every value sent under a name, empty ones left out.
    package func all(_ name: String) -> [String] {
        (fields[name] ?? []).filter { !$0.isEmpty }
    }

    private static func decoded(_ text: Substring) -> String? {
        let plain = text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding
        guard let plain, !plain.utf8.contains(0) else { return nil }
        return plain
    }
}
