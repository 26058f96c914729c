package import CunceDomain
package import CunceReports
package import Foundation
import Mustache

/// The page templates, compiled once for each language: `[[key]]` becomes the catalogue's text,
/// in which a gap `{name}` becomes a tag.
package struct Templates: Sendable {
    package enum Fault: Error, Equatable, Sendable {
        case missing(String)
        case unreadable(template: String, message: String)
    }

    private let libraries: [Language: MustacheLibrary]

    package init(folder: URL, texts: Texts) throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "mustache" }
        var libraries: [Language: MustacheLibrary] = [:]
        for language in [Language.zh, .en] {
            var templates: [String: MustacheTemplate] = [:]
            for file in files {
                let name = file.deletingPathExtension().lastPathComponent
                let source = try String(contentsOf: file, encoding: .utf8)
                do {
                    templates[name] = try MustacheTemplate(
                        string: Self.worded(source, texts, language))
                } catch {
                    throw Fault.unreadable(template: name, message: "\(error)")
                }
            }
            libraries[language] = MustacheLibrary(templates: templates)
        }
        self.libraries = libraries
    }

    package func render(
        _ template: String, _ page: some Sendable, in language: Language
    ) throws -> String {
        guard let text = libraries[language]?.render(page, withTemplate: template) else {
            throw Fault.missing(template)
        }
        return text
    }

    /// Puts the words in.
    static func worded(_ source: String, _ texts: Texts, _ language: Language) -> String {
        var worded = ""
        var rest = source[...]
        while let open = rest.range(of: "[["), let close = rest[open.upperBound...].range(of: "]]")
        {
            worded += rest[..<open.lowerBound]
            let key = String(rest[open.upperBound..<close.lowerBound])
            worded += tagged(escaped(texts.raw(key, in: language) ?? key))
            rest = rest[close.upperBound...]
        }
        return worded + rest
    }

    /// Gaps become tags. `{|link is|links are}` agrees with the number whose section it stands in.
    private static func tagged(_ text: String) -> String {
        text.replacing(/\{\|([^|}]*)\|([^|}]*)\}/) { match in
            "{#isOne}\(match.1){/isOne}{^isOne}\(match.2){/isOne}"
        }.replacingOccurrences(of: "{", with: "{{").replacingOccurrences(of: "}", with: "}}")
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;")
            .replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;")
            .replacingOccurrences(of: "\"", with: "&quot;")
    }
}
