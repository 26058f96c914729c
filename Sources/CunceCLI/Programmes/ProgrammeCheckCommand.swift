import ArgumentParser
import CuncePacks
import Foundation

struct ProgrammeCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read a pack and list every complaint.")

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Folder of the pack.")
    var path: String

    func run() async throws {
        switch PackReading.read(folder: URL(fileURLWithPath: path, isDirectory: true)) {
        case .success(let programme):
            for line in PackSummary(programme, in: language.chosen).lines { Terminal.say(line) }
        case .failure(let refusal):
            for complaint in refusal.complaints { Terminal.say("\(complaint)") }
            throw ExitCode(1)
        }
    }
}
