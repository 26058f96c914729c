import ArgumentParser
import CuncePacks

struct ProgrammeExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say every field of a file of a pack.")

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Which file: \(PackFile.allCases.map(\.rawValue).joined(separator: ", ")).")
    var file: PackFile

    func run() async throws {
        try await Answering.run(language) { workplace in
            let meanings = try workplace.packMeanings(in: language.chosen)
            for line in PackReference(of: file, in: meanings).lines { Terminal.say(line) }
        }
    }
}
