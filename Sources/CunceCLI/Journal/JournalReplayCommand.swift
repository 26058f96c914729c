import ArgumentParser
import CunceStore

struct JournalReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Make the tables anew from the journal.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Flag(help: "Compare them with those that are there.")
    var check = false

    @Flag(help: "Put them in the place of those that are there. Stop the server first.")
    var rebuild = false

    func run() async throws {
        try await Answering.run(language) { workplace in
            guard check != rebuild else { throw CommandRefusal.nothingToReplace }
            try await workplace.withStore(at: store.place()) { store in
                try await workplace.withScratch { scratch in
                    if check {
                        let equal = try await Replay.check(
                            main: store.main, scratch: scratch, blobs: store.blobs)
                        Terminal.say("equal: \(equal.entries) entries, \(equal.tables) tables")
                    } else {
                        let made = try await Replay.rebuild(
                            main: store.main, scratch: scratch, blobs: store.blobs)
                        Terminal.say("rebuilt: \(made.entries) entries, \(made.tables) tables")
                    }
                }
            }
        }
    }
}
