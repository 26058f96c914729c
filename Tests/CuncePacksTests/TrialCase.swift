import CunceDomain
import CuncePacks
import CunceReports
import Foundation
import Testing

/// A pack of the repository with a file of facts and what it must answer on them.
struct TrialCase {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Trials")

    let programme: Programme
    let book: FactBook

    /// - Parameter change: of the text of the pack's files, for asking what a threshold does.
    init(
        _ name: String, change: (String, String) -> String = { _, text in text }
    ) throws {
        programme = try Self.pack(name, change: change)
        let facts = try Data(
            contentsOf: Self.folder.appendingPathComponent(name)
                .appendingPathComponent("facts.yml"))
        book = try FactsFile.read(facts, name: "facts.yml", for: programme).get()
    }

    init(_ programme: Programme, _ book: FactBook) {
        self.programme = programme
        self.book = book
    }

    static func pack(
        _ name: String, change: (String, String) -> String = { _, text in text }
    ) throws -> Programme {
        var files: [String: Data] = [:]
        for (file, text) in try texts(of: name) { files[file] = Data(change(file, text).utf8) }
        return try PackReading.read(files: files).get()
    }

    /// The files of a pack by name.
    static func texts(of name: String) throws -> [String: String] {
        let own = ExamplePack.programmes.appendingPathComponent(name)
        let folder =
            FileManager.default.fileExists(atPath: own.path)
            ? own
            : ExamplePack.programmes.appendingPathComponent("excerpts")
                .appendingPathComponent(name)
        var texts: [String: String] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where file.hasSuffix(".yaml") {
            texts[file] = try String(
                contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        }
        return texts
    }

    func report(on day: String) throws -> TrialReport {
        TrialReport(programme, book, on: try #require(CivilDate(day)))
    }

    /// The answers as people read them.
    func lines(on day: String, in language: Language) throws -> [String] {
        TrialText(
            programme, book, on: try #require(CivilDate(day)),
            try Texts(folder: SayingMeaningsInChinese.texts), in: language
        ).lines
    }

    /// The report as text without its clauses' places, for comparing what changed.
    func answers(on day: String) throws -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(try report(on: day)), as: UTF8.self)
            .split(separator: "\n").map(String.init)
    }
}

extension TrialReport {
    func listed(_ unit: String) -> ListingReport.UnitReport? {
        listing.units.first { $0.unit == unit }
    }
}
