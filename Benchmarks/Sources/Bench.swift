import ArgumentParser

/// Measures figures of the bar beside their counterparts. `Benchmarks/run` calls it, puts what it
/// prints beside what other programs need for the same, and makes the table.
@main struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cunce-bench", abstract: "Measures Cunce beside bare loops.",
        subcommands: [
            SeedCommand.self, CommandsCommand.self, ImportCommand.self, ReplayCommand.self,
            TablesCommand.self, BriefBenchCommand.self, ScreenCommand.self,
        ])
}
