import ArgumentParser
import CuncePacks

struct ProgrammeExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say every field of a file of a pack, or of a facts file.")

    @OptionGroup var language: LanguageArgument
    @OptionGroup var asked: FileToDescribe

    func run() async throws {
        try await Answering.run(language) { workplace in
            let meanings = try workplace.packMeanings(in: language.chosen)
            for line in PackReference(of: asked.described, in: meanings).lines {
                Terminal.say(line)
            }
        }
    }
}
