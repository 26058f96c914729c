import CunceDomain
import CuncePacks
import CunceReports
import Foundation
import Testing

/// Every pack of the repository, in both languages.
@Suite struct ReadingAProgramme {
    static let folders: [String] = {
        let root = WordsCatalogues.root.appendingPathComponent("Programmes")
        let all = FileManager.default.subpaths(atPath: root.path) ?? []
        return all.filter { $0.hasSuffix("programme.yaml") }.sorted()
            .map { String($0.dropLast("/programme.yaml".count)) }
    }()

    struct Case: CustomStringConvertible, Sendable {
        let folder: String
        let language: Language
        var description: String { "\(folder), \(language)" }
    }

    static let cases = folders.flatMap { folder in
        [Language.zh, .en].map { Case(folder: folder, language: $0) }
    }

    static func programme(_ folder: String) throws -> Programme {
        try PackReading.read(
            folder: WordsCatalogues.root.appendingPathComponent("Programmes/\(folder)")
        ).get()
    }

    private func entries(_ one: Case) throws -> [ProgrammeOutline.Entry] {
        let outline = ProgrammeOutline(
            try Self.programme(one.folder), try WordsCatalogues.texts(), in: one.language)
        return outline.sections.flatMap(\.groups).flatMap(\.entries).flatMap(\.all)
    }

    @Test func `reads more than a dozen packs`() {
        #expect(Self.folders.count > 12)
    }

    @Test(arguments: cases)
    func `says every rule in a whole sentence`(one: Case) throws {
        for entry in try entries(one) {
            let ends: [Character] = one.language == .zh ? ["。", "："] : [".", ":"]
            #expect(entry.sentence.count > 1, "\(entry)")
            #expect(entry.sentence.last.map(ends.contains) == true, "\(entry.sentence)")
            #expect(!entry.sentence.contains("  "), "\(entry.sentence)")
            #expect(!entry.sentence.contains("rule."), "\(entry.sentence)")
            #expect(!entry.sentence.contains { "{}|".contains($0) }, "\(entry.sentence)")
            let opens = entry.sentence.hasSuffix("：") || entry.sentence.hasSuffix(":")
            #expect(opens == !entry.parts.isEmpty || !opens, "\(entry.sentence)")
        }
    }

    @Test(arguments: folders)
    func `says Chinese without a word of the language of packs`(folder: String) throws {
        let own =
            try Self.words(of: folder) + [
                "Word", "Excel", "CSV", "JSON", "ZIP", "A4",
            ]
        for entry in try entries(Case(folder: folder, language: .zh)) {
            var rest = (entry.name ?? "") + entry.sentence
            for word in own where !word.isEmpty {
                rest = rest.replacingOccurrences(of: word, with: "")
            }
            #expect(!rest.contains { $0.isASCII && $0.isLetter }, "\(entry.sentence)")
        }
    }

    /// Chinese words of the pack itself that have Latin letters.
    private static func words(of folder: String) throws -> [String] {
        let root = WordsCatalogues.root.appendingPathComponent("Programmes/\(folder)")
        let files = try FileManager.default.contentsOfDirectory(atPath: root.path)
        let texts = try files.map {
            try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8)
        }
        return texts.flatMap { $0.matches(of: /zh: "?([^,"}]+)/).map { String($0.1) } }
            .filter { $0.contains { $0.isASCII && $0.isLetter } }
            .sorted { $0.count > $1.count }
    }

    @Test(arguments: folders)
    func `says English without Chinese`(folder: String) throws {
        for entry in try entries(Case(folder: folder, language: .en)) {
            let said = (entry.name ?? "") + entry.sentence
            #expect(said.range(of: "\\p{Han}", options: .regularExpression) == nil, "\(said)")
        }
    }

    @Test(arguments: folders)
    func `leaves out no rule that has a place`(folder: String) throws {
        let rules = try Self.programme(folder).rules
        let said = Set(try entries(Case(folder: folder, language: .zh)).compactMap(\.clause))
        var places: [Clause] = rules.facts.map(\.clause) + rules.indices.map(\.clause)
        places += rules.unitKinds.map(\.clause) + rules.papers.map(\.clause)
        places += rules.access.map(\.clause) + rules.instruments.map(\.clause)
        if let screening = rules.screening {
            places += screening.criteria.map(\.clause) + screening.tracks.map(\.clause)
            places += screening.classes.map(\.clause) + screening.funnel.map(\.clause)
        }
        if let ladder = rules.ladder {
            places += ladder.rungs.map(\.clause) + ladder.grounds.map(\.clause)
            places += ladder.triggers.map(\.clause)
        }
        for appraisal in rules.appraisals {
            places += appraisal.items.map(\.clause) + appraisal.grades.map(\.clause)
            places += appraisal.vetoes.map(\.clause)
        }
        places += rules.pay.flatMap { $0.lines.map(\.clause) + $0.inputs.map(\.clause) }
        for scheme in rules.acceptance?.schemes ?? [] {
            let parts = scheme.methods + scheme.vetoes + scheme.needs + scheme.options
            places += parts.map(\.clause) + scheme.samples.map(\.clause)
            places += scheme.levels.map(\.clause) + (scheme.score?.items.map(\.clause) ?? [])
        }
        if let watch = rules.acceptance?.watch {
            places += watch.checks.map(\.clause) + watch.signals.map(\.clause)
        }

        #expect(places.filter { !said.contains($0) }.map(\.description) == [])
    }

    @Test(arguments: folders)
    func `shows every warning at the rule it concerns`(folder: String) throws {
        let programme = try Self.programme(folder)
        let shown = try entries(Case(folder: folder, language: .en)).flatMap(\.warnings)
        let found = LawfulUse(programme).warnings

        #expect(
            Set(shown.map { "\($0.clause) \($0.about)" })
                == Set(found.map { "\($0.clause) \($0.about)" }))
    }
}
