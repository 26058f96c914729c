import ArgumentParser
import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

struct DivisionsImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring in a list of divisions: code,name,level,parent.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Argument(help: "The list, or - for standard input.")
    var file: String

    private static let shown = 50

    func run() async throws {
        try await Answering.run(language) { workplace in
            let bytes = try ListFile.read(file)
            if let complaint = DivisionReader.tooLarge(bytes: bytes.count) {
                print([complaint], count: 1, workplace)
                Terminal.say(Self.last(DivisionCounts()))
                throw ExitCode(1)
            }
            try await workplace.withNewStore(at: store.place()) { store in
                try await bringIn(bytes, store, workplace)
            }
        }
    }

    /// A clean list is read once, by the desk; only one with complaints is read again for them.
    private func bringIn(_ bytes: [UInt8], _ store: Store, _ workplace: Workplace) async throws {
        let request = Request(
            id: workplace.newID(), actor: try await workplace.console(on: store, beforeSetUp: true),
            happenedOn: workplace.now().day,
            command: .importDivisions(
                .init(file: try store.blobs.put(bytes), bytes: bytes.count)))
        do {
            let receipt = try await workplace.desk(store).submit(request)
            var written: DivisionCounts?
            if let entry = receipt.entries?.lowerBound {
                written = try await counts(of: entry, store)
            }
            if let written, written.refused == 0 {
                Terminal.say(Self.last(written))
                return
            }
            let read = try await store.main.read {
                try Reading(DivisionImport.prepare(bytes: bytes, store: $0))
            }
            print(read.complaints, count: read.count, workplace)
            Terminal.say(Self.last(written ?? read.counts))
        } catch Refusal.divisions(.nothingUsable) {
            let read = try await store.main.read {
                try Reading(DivisionImport.prepare(bytes: bytes, store: $0))
            }
            print(read.complaints, count: read.count, workplace)
            Terminal.say(Self.last(read.counts))
            throw ExitCode(1)
        }
    }

    /// What is told of a list that was read.
    private struct Reading: Sendable {
        let counts: DivisionCounts
        let complaints: [DivisionComplaint]
        let count: Int

        init(_ prepared: PreparedDivisions) {
            counts = prepared.counts
            complaints = prepared.complaints
            count = prepared.complaintCount
        }
    }

    private func counts(of entry: Int, _ store: Store) async throws -> DivisionCounts? {
        try await store.main.read { connection in
            let entry = try connection.row(StreamReading.byNumber, [.int(entry)]) {
                try StreamReading.entry($0)
            }
            guard let entry,
                case .event(.division(.imported(let event))) = try EntryCodec.read(
                    CountyEvent.self, entry)
            else { return nil }
            return DivisionCounts(
                added: event.added, changed: event.changed, unchanged: event.unchanged,
                refused: event.refused)
        }
    }

    private func print(
        _ complaints: [DivisionComplaint], count: Int, _ workplace: Workplace
    ) {
        let words = ComplaintWords(workplace, language.chosen)
        for complaint in complaints.prefix(Self.shown) { Terminal.say(words.said(complaint)) }
        if count > Self.shown { Terminal.say(words.more(count - Self.shown)) }
    }

    /// `added A, changed C, unchanged U, refused R`
    private static func last(_ counts: DivisionCounts) -> String {
        "added \(counts.added), changed \(counts.changed), unchanged \(counts.unchanged), "
            + "refused \(counts.refused)"
    }
}
