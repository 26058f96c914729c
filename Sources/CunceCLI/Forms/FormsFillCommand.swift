import ArgumentParser
import CunceDomain
import CunceReports
import CunceStore
import Foundation

struct FormsFillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill", abstract: "Fill a form of an office above from the journal.",
        discussion: "Cells that stay empty are said on standard error, or counted with --quiet.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Id of the form, as cunce forms list shows it.")
    var form: String

    @Option(help: "Code of the division.")
    var division: String

    @Option(help: "As things stood at the end of a week, such as 2026-W47.")
    var week: ISOWeek?

    @Option(help: "As things stood at the end of a day.")
    var day: CivilDate?

    @Option(help: "The XLSX file to write, or - for standard output.")
    var out: String

    @Flag(help: "Say only how many cells stay empty.")
    var quiet = false

    func run() async throws {
        try await Answering.run(language) { workplace in
            let filled = try await workplace.withStore(at: store.place()) { store in
                try await make(store, workplace)
            }
            try Terminal.hand(Data(filled.bytes), to: out)
            for gap in filled.gaps where !quiet { say(gap) }
            Terminal.complain(
                "\(filled.name): \(filled.rows) rows, \(filled.gaps.count) cells left empty")
        }
    }

    private func say(_ gap: FormGap) {
        let why =
            switch gap.reason {
            case .byHand: "by hand"
            case .notRecorded: "not recorded"
            case .unknownField(let key): "no field \(key)"
            }
        let parts = [gap.cell, gap.heading, gap.village, why].compactMap(\.self)
        Terminal.complain(parts.joined(separator: "  "))
    }

    private func make(
        _ store: Store, _ workplace: Workplace
    ) async throws -> FilledCountyForm {
        let programme = try await workplace.programme(of: store, in: division)
        let (id, code, today, cache) = (form, division, workplace.today, store.cache)
        let (row, found) = try await store.main.read { connection in
            let row = try TownFacts.division(code, on: connection)
            return (row, try KnownForms.find(id, of: row.id, cache: cache, on: connection))
        }
        let bytes = try store.blobs.get(found.file.file)
        // A week that is not over is filled with what is known today.
        let end = day ?? week.map { min($0.sunday, today) }
        let asked = DocumentAsked(found.rows.document, in: language.chosen, asOf: end)
        return try await store.main.read { connection in
            try FilledCountyForm.read(
                found, file: bytes, asked, in: row, programme: programme, today: today,
                cache: cache, on: connection)
        }
    }
}
