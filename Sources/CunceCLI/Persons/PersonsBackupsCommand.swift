import ArgumentParser
import CunceDomain
import CunceStore

struct PersonsBackupsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backups",
        abstract: "List backups, when each is to be removed, and whether destroyed keys lie in it.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    func run() async throws {
        try await Answering.run(language) { workplace in
            try await workplace.withStore(at: store.place()) { store in
                let backups = try await store.keys.read { try KnownBackup.list(on: $0) }
                let (forgotten, term) = try await store.main.read { connection in
                    (
                        try ForgottenStreams.read(on: connection),
                        try BackupTermReading.read(cache: store.cache, on: connection)
                    )
                }
                for backup in backups {
                    let last = term.lastDay(ofOneMadeOn: backup.madeAt.day)
                    Terminal.say(
                        "\(backup.madeAt.day)  \(last.map { "until \($0)" } ?? "no term set")  "
                            + "destroyed keys: \(backup.holds(forgotten))  \(backup.place)")
                }
                if backups.isEmpty { Terminal.say("no backup") }
            }
        }
    }
}
