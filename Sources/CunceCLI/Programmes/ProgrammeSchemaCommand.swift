import ArgumentParser
import CuncePacks
import CunceReports
import Foundation

struct ProgrammeSchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the JSON Schema of a file of a pack, or of a facts file, for editors.",
        discussion: "An editor that knows it completes and checks while one types.")

    @OptionGroup var language: LanguageArgument
    @OptionGroup var asked: FileToDescribe

    @Option(help: "The file to write, or - for standard output.")
    var out = "-"

    func run() async throws {
        try await Answering.run(language) { workplace in
            let schema = PackSchema(
                of: asked.described, in: try workplace.packMeanings(in: language.chosen))
            try Terminal.hand(Data(ReportJSON.text(schema).utf8), to: out)
        }
    }
}
