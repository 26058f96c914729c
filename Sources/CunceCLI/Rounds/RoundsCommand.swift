import ArgumentParser

struct RoundsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rounds", abstract: "List the rounds, or keep one in a folder.",
        subcommands: [RoundsListCommand.self, RoundsArchiveCommand.self])
}
