import ArgumentParser
import CunceDomain
import CuncePacks
import CunceReports
import Foundation

struct ProgrammeTryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try",
        abstract: "Answer what a pack's rules come to on the facts of a file.",
        discussion: """
            Needs no database. What the facts lack is named and left open; what the pack does \
            not say is answered with "not stated". Exits with 1 where pack or facts have complaints.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Folder of the pack.")
    var path: String

    @Option(help: "File of facts.")
    var facts: String

    @Option(help: "The day, such as 2026-11-23.")
    var on: CivilDate

    @Option(help: "text or json.")
    var format: Format = .text

    func run() async throws {
        try await Answering.run(language) { workplace in
            let complaints = try workplace.complaintWords(language)
            let programme = try PackComplaints.orEnd(
                PackReading.read(folder: URL(fileURLWithPath: path, isDirectory: true)),
                complaints)
            let book = try PackComplaints.orEnd(
                FactsFile.read(file: URL(fileURLWithPath: facts), for: programme), complaints)
            switch format {
            case .text:
                let text = TrialText(
                    programme, book, on: on, try workplace.texts(), in: language.chosen)
                for line in text.lines { Terminal.say(line) }
            case .json:
                try Terminal.hand(
                    Data(ReportJSON.text(TrialReport(programme, book, on: on)).utf8), to: "-")
            }
        }
    }
}
