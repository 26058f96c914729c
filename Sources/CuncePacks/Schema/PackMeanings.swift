package import CunceDomain
package import Foundation

/// Says in one language what fields of packs mean.
///
/// The descriptions the readers are made from are English, and that English is the key of every
/// other language: a description that changes asks for its translation again.
package struct PackMeanings: Sendable {
    /// As the descriptions say it.
    package static let english = PackMeanings(translated: [:])

    private let translated: [String: String]

    /// - Parameter folder: of the catalogues, with `pack-meanings.zh-Hans.json`: a flat object of
    ///   English and Chinese.
    /// - Throws: what reading the file throws.
    package init(folder: URL, in language: Language) throws {
        switch language {
        case .en: self = .english
        case .zh:
            let data = try Data(
                contentsOf: folder.appendingPathComponent("pack-meanings.zh-Hans.json"))
            translated = try JSONDecoder().decode([String: String].self, from: data)
        }
    }

    private init(translated: [String: String]) { self.translated = translated }

    /// What is not translated stays English; a test keeps that from happening.
    func say(_ english: String) -> String { translated[english] ?? english }

    /// In one pass, so that braces in a meaning stay as they are.
    func say(_ phrase: ShapePhrase, _ values: [String: String] = [:]) -> String {
        var said = ""
        var rest = say(phrase.rawValue)[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            said += rest[..<open] + (values[name] ?? "{\(name)}")
            rest = rest[rest.index(after: close)...]
        }
        return said + rest
    }

    func list(_ words: [String]) -> String { words.joined(separator: say(.comma)) }
}
