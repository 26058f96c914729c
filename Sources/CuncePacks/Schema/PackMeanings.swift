package import CunceDomain
package import Foundation

/// Says in one language what fields of packs mean.
///
/// The descriptions the readers are made from are English, and that English is the key of every
/// other language: a description that changes asks for its translation again.
package struct PackMeanings: Sendable {
    /// As the descriptions say it.
    package static let english = PackMeanings(language: .en, translated: [:])

    let language: Language
    private let translated: [String: String]

    /// - Parameter folder: of the catalogues, with `pack-meanings.zh-Hans.json` and, for what is
    ///   complained of, `pack-complaints.zh-Hans.json`: flat objects of English and Chinese.
    /// - Throws: what reading the file throws.
    package init(folder: URL, in language: Language) throws {
        switch language {
        case .en: self = .english
        case .zh:
            self.language = language
            translated = try ["pack-meanings", "pack-complaints"].reduce(into: [:]) { all, name in
                let file = folder.appendingPathComponent("\(name).zh-Hans.json")
                let read = try JSONDecoder().decode(
                    [String: String].self, from: Data(contentsOf: file))
                all.merge(read) { known, _ in known }
            }
        }
    }

    private init(language: Language, translated: [String: String]) {
        self.language = language
        self.translated = translated
    }

    /// What is not translated stays English; a test keeps that from happening.
    func say(_ english: String) -> String { translated[english] ?? english }

    func has(_ english: String) -> Bool { language == .en || translated[english] != nil }

    func say(_ phrase: ShapePhrase, _ values: [String: String] = [:]) -> String {
        fill(say(phrase.rawValue)) { values[$0] }
    }

    func list(_ words: [String]) -> String { words.joined(separator: say(.comma)) }
}
