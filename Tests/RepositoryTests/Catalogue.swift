import Foundation
import Testing

/// One language's words: `Resources/texts/LANGUAGE.json`, flat, `{"board.title": "…"}`.
struct Catalogue {
    static let languages = ["zh-Hans", "en"]

    let path: String
    let texts: [String: String]
    /// Keys that stand more than once in the file; the reader keeps only one of them.
    let repeated: [String]

    /// `nil` while the file does not exist.
    static func read(_ language: String) throws -> Catalogue? {
        let path = "Resources/texts/\(language).json"
        guard Repository.paths.contains(path) else { return nil }
        return try Catalogue(path: path, bytes: Repository.bytes(of: path))
    }

    init(path: String, bytes: Data) throws {
        self.path = path
        texts = try JSONDecoder().decode([String: String].self, from: bytes)
        let written = try matches(
            of: #"(?m)^\s*"((?:[^"\\]|\\.)*)"\s*:"#, in: String(decoding: bytes, as: UTF8.self)
        ).map(\.groups[1])
        repeated = Dictionary(grouping: written, by: \.self).filter { $1.count > 1 }.keys.sorted()
    }

    /// Names in braces in the text of `key`: `["count"]` in `{count} plans wait`.
    func places(in key: String) throws -> [String] {
        try matches(of: #"\{([A-Za-z]\w*)\}"#, in: texts[key] ?? "").map(\.groups[1]).sorted()
    }
}
