import ArgumentParser

struct JournalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal", abstract: "Verify the journal, or live through it again.",
        subcommands: [JournalVerifyCommand.self, JournalReplayCommand.self])
}
