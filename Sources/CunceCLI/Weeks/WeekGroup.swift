import ArgumentParser

struct WeekGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "week", abstract: "The weeks of a round.",
        subcommands: [WeekCloseCommand.self])
}
