import ArgumentParser
import CuncePacks
import CunceReports
import Foundation

struct ProgrammeReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Say a pack in sentences, as an official would read it.",
        discussion: "Each rule names the place it stands at; silence is said too.")

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Folder of the pack.")
    var path: String

    func run() async throws {
        try await Answering.run(language) { workplace in
            let texts = try workplace.texts()
            let programme = try PackComplaints.orEnd(
                PackReading.read(folder: URL(fileURLWithPath: path, isDirectory: true)),
                try workplace.complaintWords(language))
            let outline = ProgrammeOutline(programme, texts, in: language.chosen)
            for line in OutlineText(outline, texts, in: language.chosen).lines {
                Terminal.say(line)
            }
        }
    }
}
