import ArgumentParser
import CuncePacks
import Foundation

struct ProgrammeCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read a pack and list every complaint.",
        discussion: """
            Exits with 1 where the pack has complaints. Warnings of lawful use name the rule behind \
            them and need somebody who answers for them; they exit with 0, with --strict with 1. \
            Complaints are English, as scripts read them, unless --language asks for another.
            """)

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Folder of the pack.")
    var path: String

    @Flag(help: "Exit with 1 where there are warnings.")
    var strict = false

    func run() async throws {
        try await Answering.run(language) { workplace in
            let words = try workplace.complaintWords(language)
            let programme = try PackComplaints.orEnd(
                PackReading.read(folder: URL(fileURLWithPath: path, isDirectory: true)), words)
            let warnings = PackWarning.all(of: programme, in: language.chosen)
            for warning in warnings { Terminal.say(warning.said(in: words)) }
            let summary = PackSummary(programme, in: language.chosen, words: words)
            for line in summary.lines { Terminal.say(line) }
            if strict, !warnings.isEmpty { throw ExitCode(1) }
        }
    }
}
