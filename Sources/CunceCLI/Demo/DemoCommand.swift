import ArgumentParser
import CunceDomain
import CunceJournal
import CunceStore
import Foundation

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make the demo town's data.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "The day it is in the demo (default: today).")
    var today: CivilDate?

    @Flag(help: "Throw away the data that is there.")
    var reset = false

    func run() async throws {
        try await Answering.run(language) { workplace in
            let place = store.place(isDemo: true)
            if reset { try DemoTown.remove(at: place) }
            let made = try await DemoTown.make(
                at: place, workplace, today: today ?? workplace.now().day)
            Terminal.say(
                "demo: \(made.entries) entries, head \(made.hash.hex), \(place.folder.path)")
        }
    }
}
