import ArgumentParser
import CuncePacks
import Foundation

struct ProgrammeCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read a pack and list every complaint.",
        discussion: """
            Exits with 1 where the pack has complaints. Warnings of lawful use name the rule behind \
            them and need somebody who answers for them; they exit with 0, with --strict with 1.
            """)

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Folder of the pack.")
    var path: String

    @Flag(help: "Exit with 1 where there are warnings.")
    var strict = false

    func run() async throws {
        switch PackReading.read(folder: URL(fileURLWithPath: path, isDirectory: true)) {
        case .success(let programme):
            let warnings = PackWarning.all(of: programme, in: language.chosen)
            for warning in warnings { Terminal.say("\(warning)") }
            for line in PackSummary(programme, in: language.chosen).lines { Terminal.say(line) }
            if strict, !warnings.isEmpty { throw ExitCode(1) }
        case .failure(let refusal):
            for complaint in refusal.complaints { Terminal.say("\(complaint)") }
            throw ExitCode(1)
        }
    }
}
