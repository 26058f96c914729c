import ArgumentParser
import CunceDomain
import CunceReports

/// A short way to `cunce documents make ledger`.
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "The ledger: one row for every village and problem.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument
    @OptionGroup var place: DocumentPlace

    @Option(help: "csv, xlsx, html or docx.")
    var format = "xlsx"

    func run() async throws {
        try await Answering.run(language) { workplace in
            guard let chosen = DocumentFormat(asked: format) else {
                throw ReportRefusal.unknownFormat(
                    format,
                    DocumentKind.ledger.formats.map(\.rawValue).joined(separator: ", "))
            }
            try await place.order.make(
                .ledger, as: chosen, week: nil, from: store, in: language.chosen, at: workplace)
        }
    }
}
