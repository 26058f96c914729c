import ArgumentParser

struct ProgrammeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme", abstract: "Programme packs.",
        subcommands: [
            ProgrammeCheckCommand.self, ProgrammeTryCommand.self, ProgrammeDiffCommand.self,
            ProgrammeExplainCommand.self, ProgrammeSchemaCommand.self,
            ProgrammeReadCommand.self,
        ])
}
