import ArgumentParser

struct FormsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forms", abstract: "The forms of offices above, filled from the journal.",
        subcommands: [FormsListCommand.self, FormsFillCommand.self])
}
