import ArgumentParser

struct DocumentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "The documents of the programme.",
        subcommands: [
            DocumentsListCommand.self, DocumentsMakeCommand.self, DocumentsCoverageCommand.self,
        ])
}
