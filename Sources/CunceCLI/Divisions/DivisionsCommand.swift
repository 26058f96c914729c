import ArgumentParser

struct DivisionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "divisions", abstract: "The list of divisions.",
        subcommands: [DivisionsImportCommand.self])
}
