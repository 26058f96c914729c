import ArgumentParser

struct WatchGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Early warnings on villages.",
        subcommands: [WatchMeasureCommand.self])
}
