import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Foundation
import Testing

/// What `cunce documents coverage` says is held against what there is.
@Suite struct DeclaringFields {
    private static let fields =
        DocumentKind.allCases.flatMap { kind in
            kind.fields.map { (kind.rawValue, $0) }
        }
        + OtherPaper.allCases.flatMap { paper in paper.fields.map { (paper.rawValue, $0) } }

    @Test func `names only events that are stored`() throws {
        let known = try Self.storedNames()

        let strangers = Self.fields.flatMap { kind, field in
            field.sources.flatMap { source -> [String] in
                guard case .events(let names) = source else { return [] }
                return names.filter { !known.contains($0) }.map { "\(kind).\(field.key): \($0)" }
            }
        }

        #expect(strangers == [])
    }

    @Test func `names only keys that packs have`() throws {
        // The example leaves out what a programme need not have; the pack that ships has it.
        let folders = ["example", "sanlian-sanbang-santui"].map {
            Self.root.appendingPathComponent("Programmes/\($0)")
        }
        let strangers = try Self.fields.flatMap { kind, field in
            try field.sources.compactMap { source -> String? in
                guard case .pack(let file, let key) = source else { return nil }
                let place = folders.map { $0.appendingPathComponent(file) }
                    .first { FileManager.default.fileExists(atPath: $0.path) }
                let text = try place.map { try String(contentsOf: $0, encoding: .utf8) } ?? ""
                return text.split(separator: "\n").contains { $0.hasPrefix("\(key):") }
                    ? nil : "\(kind).\(field.key): \(file) \(key)"
            }
        }

        #expect(strangers == [])
    }

    @Test func `says for every field where it comes from, and each key once`() {
        for kind in DocumentKind.allCases {
            let keys = kind.fields.map(\.key)
            #expect(Set(keys).count == keys.count, "\(kind)")
            #expect(!keys.isEmpty, "\(kind)")
        }
        #expect(Self.fields.allSatisfy { !$0.1.sources.isEmpty })
    }

    @Test func `counts them in its last line`() {
        let coverage = DocumentCoverage(
            DocumentKind.allCases.map { NamedDocument($0) }, others: OtherPaper.allCases)

        #expect(coverage.typed.isEmpty)
        #expect(
            coverage.sum
                == "coverage: \(Self.fields.count) fields of 14 "
                + "documents, all from the journal, the pack or the division list; "
                + "typed for a document alone: 0")
    }

    @Test(arguments: [[FieldSource.typed], [.journal, .typed], []])
    func `finds a field that is typed for a document alone`(sources: [FieldSource]) {
        let coverage = DocumentCoverage([NamedDocument(.ledger), NamedDocument(.tasks)]) { kind in
            let own = FieldDeclaration(
                key: "number", label: Label(zh: "序号", en: "No."), sources: [.journal])
            guard kind == .ledger else { return [own] }
            return [
                own,
                FieldDeclaration(
                    key: "remark", label: Label(zh: "备注", en: "Remark"), sources: sources),
            ]
        }

        #expect(
            coverage.sum
                == "coverage: 3 fields of 2 documents; "
                + "typed for a document alone: 1: ledger.remark")
    }

    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The names that events have in the journal, by the code that writes them.
    private static func storedNames() throws -> Set<String> {
        let names = try ["Encoding", "SealedFiles"].flatMap { name -> [String] in
            let folder = root.appendingPathComponent("Sources/CunceStore/\(name)")
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).flatMap {
                try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
                    .matches(of: /"([a-z-]+\.[a-z-]+\.v[0-9]+)"/).map { String($0.1) }
            }
        }
        return Set(names)
    }
}
