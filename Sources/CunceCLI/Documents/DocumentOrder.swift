import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// One document that a command is to make, and where it goes.
struct DocumentOrder {
    let division: String
    var round: String?
    var village: String?
    var asOf: CivilDate?
    let out: String

    /// Makes a document where `out` says. It is written beside its place first and moved there
    /// when it is whole.
    func make(
        _ kind: DocumentKind, as format: DocumentFormat, week: ISOWeek?, from store: StoreArguments,
        in language: Language, at workplace: Workplace
    ) async throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(
            "cunce-\(RandomWords.word(letters: 16)).\(format.rawValue)")
        defer {
            // Moved to its place, or never made.
            try? FileManager.default.removeItem(at: place)
        }
        let asked = try asked(kind, week, language)
        try await workplace.withStore(at: store.place()) { store in
            let programme = try await workplace.programme(
                of: store, in: division, round: asked.round)
            let packs = workplace.installedProgrammes()
            let (code, today, cache, blobs) = (
                division, workplace.today, store.cache, store.blobs
            )
            _ = try await store.main.read { connection in
                let row = try TownFacts.division(code, on: connection)
                return try DocumentMaking(
                    row, programme: programme, today: today, cache: cache, blobs: blobs,
                    pack: { packs.pack($0, $1) }
                ).write(asked, as: format, to: place, on: connection)
            }
        }
        try Terminal.hand(file: place, to: out)
    }

    private func asked(
        _ kind: DocumentKind, _ week: ISOWeek?, _ language: Language
    ) throws -> DocumentAsked {
        let id = try round.map { text in
            guard let id = RoundID(checking: text) else { throw ReportRefusal.unknownRound }
            return id
        }
        return DocumentAsked(
            kind, in: language, round: id, week: week, village: village, asOf: asOf)
    }
}
