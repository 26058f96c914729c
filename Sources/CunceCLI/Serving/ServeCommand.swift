import ArgumentParser
import Foundation

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Run the server.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Port (default 8080).")
    var port: Int?

    @Option(help: "Address to listen on (default 127.0.0.1).")
    var host: String?

    @Option(help: "Where people reach it, for posters, such as https://cunce.example.cn.")
    var address: String?

    @Flag(help: "The demo town: one click signs in as any post.")
    var demo = false

    func run() async throws {
        try await Answering.run(language) { workplace in
            let place = store.place(isDemo: demo)
            if demo { try await DemoTown.makeIfAbsent(at: place, workplace) }
            try await workplace.serve(
                ServeRequest(place: place, port: port, host: host, address: address, isDemo: demo))
        }
    }
}
