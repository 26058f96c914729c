import ArgumentParser

struct PersonsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "persons", abstract: "Forget somebody; say which backups may still hold them.",
        subcommands: [PersonsForgetCommand.self, PersonsBackupsCommand.self])
}
