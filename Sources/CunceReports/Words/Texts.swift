package import CunceDomain
package import Foundation

/// The two catalogues of words, read once at start. A key that is missing shows as itself: a test
/// keeps that from happening.
package struct Texts: Sendable {
    private let catalogues: [Language: [String: String]]

    /// Reads `zh-Hans.json` and `en.json`, flat objects of key and text.
    package init(folder: URL) throws {
        var catalogues: [Language: [String: String]] = [:]
        for (language, file) in [(Language.zh, "zh-Hans.json"), (Language.en, "en.json")] {
            let data = try Data(contentsOf: folder.appendingPathComponent(file))
            catalogues[language] = try JSONDecoder().decode([String: String].self, from: data)
        }
        self.catalogues = catalogues
    }

    /// For tests: catalogues made by hand.
    package init(_ catalogues: [Language: [String: String]]) { self.catalogues = catalogues }

    /// The text of a key as it stands, with its gaps `{name}`.
    package func raw(_ key: String, in language: Language) -> String? {
        catalogues[language]?[key]
    }

    package func has(_ key: String) -> Bool { catalogues.values.allSatisfy { $0[key] != nil } }

    /// The text of a key with its gaps filled.
    package func say(
        _ key: String, in language: Language, _ values: [String: String] = [:]
    ) -> String {
        let text = catalogues[language]?[key] ?? key
        return values.isEmpty ? text : Self.filled(text, values)
    }

    /// In one pass: a value that looks like a gap, typed by somebody, stays as it was typed.
    private static func filled(_ text: String, _ values: [String: String]) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[open...]
            let inside = rest.dropFirst()
            if let close = inside.firstIndex(of: "}"),
                let value = value(of: inside[..<close], values)
            {
                filled += value
                rest = rest[rest.index(after: close)...]
            } else {
                filled += "{"
                rest = inside
            }
        }
        return filled + rest
    }

    /// What fills a gap. `{count}` is the value itself; `{count|task is|tasks are}` are the words
    /// that agree with it: the first for one, the second for any other number.
    private static func value(of gap: Substring, _ values: [String: String]) -> String? {
        let parts = gap.split(separator: "|", omittingEmptySubsequences: false)
        guard let name = parts.first, let value = values[String(name)] else { return nil }
        switch parts.count {
        case 1: return value
        case 3: return String(value == "1" ? parts[1] : parts[2])
        default: return nil
        }
    }
}
