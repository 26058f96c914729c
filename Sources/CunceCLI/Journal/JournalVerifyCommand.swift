import ArgumentParser
import CunceJournal
import CunceStore

struct JournalVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Say whether the journal is what was written.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "A head printed on paper or in a backup: the journal must contain it.")
    var head: String?

    func run() async throws {
        try await Answering.run(language) { workplace in
            let expected = try expectedHead()
            let intact = try await workplace.withStore(at: store.place()) { store in
                try await store.main.read {
                    try JournalReading.verify($0, expectedHead: expected)
                }
            }
            if expected == Digest.none, intact.entries > 0 {
                // Every journal continues the empty one; nobody ever printed its head.
                throw Verification.Broken(
                    entry: intact.entries, stream: "-", sequence: 0, why: .headDiffers)
            }
            try await verifyFiles(workplace)
            let readings = try await workplace.withStore(at: store.place()) { store in
                try await store.keys.read { try ReadingChain.verify($0) }
            }
            if readings > 0 { Terminal.say("intact: \(readings) readings of sealed files") }
            Terminal.say(
                "intact: \(intact.entries) entries, \(intact.streams) streams, "
                    + "head \(intact.head.hex)")
        }
    }

    /// The journal may be whole and a file it names gone: then each is told.
    private func verifyFiles(_ workplace: Workplace) async throws {
        let place = store.place()
        let broken = try await workplace.withStore(at: place) { store in
            let files = try await store.main.read { try NamedFile.all(on: $0) }
            return try NamedFile.broken(of: files, in: store.blobs)
        }
        for file in broken.dropLast() { Terminal.say(Answering.said(file)) }
        if let last = broken.last { throw last }
    }

    private func expectedHead() throws -> Digest? {
        guard let head else { return nil }
        guard let digest = Digest(hex: head) else { throw CommandRefusal.headMalformed }
        return digest
    }
}
