import ArgumentParser
import CunceDomain
import CuncePacks
import CunceReports
import Foundation

struct ProgrammeDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changed between two versions of a pack.",
        discussion: "With facts and a day it says whose situation changes because of it.")

    private struct Answer: Encodable {
        let changes: [PackComparison.Change]
        let situations: [TrialComparison.Change]?
    }

    /// One of the two versions with the facts, as far as it knows them.
    private struct Side {
        let programme: Programme
        let facts: FactsFile.OfOne
    }

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Folder of the earlier version.")
    var before: String

    @Argument(help: "Folder of the later version.")
    var after: String

    @Option(help: "File of facts.")
    var facts: String?

    @Option(help: "The day for the facts, such as 2026-11-23.")
    var on: CivilDate?

    @Option(help: "text or json.")
    var format: ProgrammeTryCommand.Format = .text

    func validate() throws {
        guard (facts == nil) == (on == nil) else {
            throw ValidationError("--facts and --on go together")
        }
    }

    func run() async throws {
        try await Answering.run(language) { workplace in
            let complaints = try workplace.complaintWords(language)
            let folders = [before, after].map { URL(fileURLWithPath: $0, isDirectory: true) }
            let comparison = try PackComplaints.orEnd(
                PackComparison.of(folders[0], folders[1]), complaints)
            let sides = try facts.map { try self.sides(folders, facts: $0, complaints) }
            switch format {
            case .json:
                let situations = sides.flatMap { sides in
                    on.map { day in
                        TrialComparison(
                            TrialReport(sides[0].programme, sides[0].facts.book, on: day),
                            TrialReport(sides[1].programme, sides[1].facts.book, on: day))
                    }
                }
                let answer = Answer(
                    changes: comparison.changes, situations: situations?.changes)
                try Terminal.hand(Data(ReportJSON.text(answer).utf8), to: "-")
            case .text:
                let text = DiffText(texts: try workplace.texts(), language: language.chosen)
                for line in lines(comparison, sides, text) { Terminal.say(line) }
            }
        }
    }

    private func sides(
        _ folders: [URL], facts: String, _ complaints: PackMeanings
    ) throws -> [Side] {
        let versions = try folders.map { folder in
            try PackComplaints.orEnd(PackReading.read(folder: folder), complaints)
        }
        return try versions.indices.map { place in
            let own = try PackComplaints.orEnd(
                FactsFile.read(
                    file: URL(fileURLWithPath: facts), for: versions[place],
                    beside: versions[1 - place]), complaints)
            return Side(programme: versions[place], facts: own)
        }
    }

    private func lines(
        _ comparison: PackComparison, _ sides: [Side]?, _ text: DiffText
    ) -> [String] {
        let passed = (sides ?? []).enumerated().flatMap { place, side in
            side.facts.passedOver.map { text.passedOver($0, isEarlier: place == 0) }
        }
        let situations = sides.flatMap { sides in
            on.map { day in
                TrialDifferences(
                    from: (sides[0].programme, sides[0].facts.book),
                    to: (sides[1].programme, sides[1].facts.book), on: day, text.texts,
                    in: text.language
                ).lines
            }
        }
        return passed + comparison.changes.map(text.line) + (situations ?? [])
            + [text.count(comparison.changes.count, situations?.count)]
    }
}
