package import Foundation

/// An office's own Word file with placeholders such as `{{标题}}`. It is checked before it is used
/// and filled without any other change.
package struct DocumentTemplate: Sendable {
    private let parts: [(path: String, bytes: Data)]
    /// Unit: bytes, of the file as it comes.
    package static let largestFile = 20 << 20

    /// - Throws: `TemplateFault` for a file that is not taken, whatever stands in it.
    package init(_ file: Data) throws(TemplateFault) {
        do throws(PackedReading.Fault) {
            parts = try PackedReading.parts(of: file)
        } catch {
            switch error {
            case .unreadable: throw .unreadable
            case .unfoldsTooFar: throw .unfoldsTooFar
            }
        }
        guard parts.contains(where: { $0.path == "word/document.xml" }),
            parts.contains(where: { $0.path == "[Content_Types].xml" })
        else { throw .unreadable }
        try refusePrograms()
    }

    private func refusePrograms() throws(TemplateFault) {
        for part in parts {
            let path = part.path.lowercased()
            if path.contains("vbaproject") || path.contains("vbadata") { throw .hasMacros }
            if path.contains("/embeddings/") || path.contains("/activex/")
                || path.contains("/afchunk")
            {
                throw .embeds
            }
            if path == "[content_types].xml",
                String(decoding: part.bytes, as: UTF8.self).lowercased().contains("macroenabled")
            {
                throw .hasMacros
            }
            if path.hasSuffix(".rels") { try refuseFetching(part) }
        }
    }

    /// Links that a reader follows by hand are left; whatever is fetched by itself is not taken.
    private func refuseFetching(_ part: (path: String, bytes: Data)) throws(TemplateFault) {
        let tree = try TemplateTree(part.bytes, part: part.path)
        guard let root = tree.root else { throw .broken(part: part.path) }
        for relation in TemplateTree.all("Relationship", in: root) {
            let type = TemplateTree.attribute("Type", of: relation) ?? ""
            if type.hasSuffix("/aFChunk") { throw .embeds }
            guard
                TemplateTree.attribute("TargetMode", of: relation)?.lowercased() == "external",
                !type.hasSuffix("/hyperlink")
            else { continue }
            throw .fetches(TemplateTree.attribute("Target", of: relation) ?? "")
        }
    }

    /// The text and what stands above and below every page, in order.
    private var written: [(path: String, bytes: Data)] {
        let beside = parts.filter {
            $0.path.wholeMatch(of: /word\/(header|footer)[0-9]*\.xml/) != nil
        }.sorted { $0.path < $1.path }
        return parts.filter { $0.path == "word/document.xml" } + beside
    }

    package func check(_ names: TemplateNames) throws(TemplateFault) -> TemplateCheck {
        var check = TemplateCheck()
        for part in written {
            let tree = try TemplateTree(part.bytes, part: part.path)
            guard let root = tree.root else { throw .broken(part: part.path) }
            TemplateChecking(names: names, part: Self.name(part.path)).look(at: root, &check)
        }
        return check
    }

    /// - Parameter mark: stands above the text where it is only a preview.
    /// - Throws: `TemplateFault`, or `PackedFault` where packing fails.
    package func filled(
        _ names: TemplateNames, with values: TemplateValues, mark: String? = nil
    ) throws -> Data {
        var made: [String: Data] = [:]
        for part in written {
            let tree = try TemplateTree(part.bytes, part: part.path)
            guard let root = tree.root else { throw TemplateFault.broken(part: part.path) }
            TemplateFilling(tree: tree, names: names, values: values).fill(root)
            if let mark, part.path == "word/document.xml" {
                TemplateFilling.mark(mark, above: root, of: tree)
            }
            made[part.path] = tree.written()
        }
        return try PackedWriting.bytes(of: parts.map { ($0.path, made[$0.path] ?? $0.bytes) })
    }

    private static func name(_ path: String) -> String? {
        path == "word/document.xml"
            ? nil : path.split(separator: "/").last.map { String($0.dropLast(4)) }
    }
}
