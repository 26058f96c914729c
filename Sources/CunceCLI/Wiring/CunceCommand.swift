package import ArgumentParser

/// The root of the command line.
package struct CunceCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "cunce",
        abstract: "村策 Cunce: turning lagging villages round.",
        subcommands: [
            ServeCommand.self, DemoCommand.self, DivisionsCommand.self, StatusCommand.self,
            CheckUpCommand.self,
            BriefCommand.self, LedgerCommand.self, DocumentsCommand.self, PapersCommand.self,
            FormsCommand.self, DigestCommand.self, WeekGroup.self, WatchGroup.self,
            RoundsCommand.self,
            ProgrammeCommand.self, JournalCommand.self, AccountsCommand.self,
            PersonsCommand.self, RemindersGroup.self, BackupCommand.self, RestoreCommand.self,
            PreviewCommand.self,
        ])

    package init() {}
}
