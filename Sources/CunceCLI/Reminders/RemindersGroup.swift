import ArgumentParser

struct RemindersGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reminders", abstract: "Mails about what is owed.",
        subcommands: [RemindersSendCommand.self])
}
