import ArgumentParser
import CunceDomain
import CunceReports

struct DocumentsMakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Make one document from the journal.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument
    @OptionGroup var place: DocumentPlace

    @Argument(help: "Key of the document, as cunce documents list shows it.")
    var key: String

    @Option(help: "The week of a brief, such as 2026-W47.")
    var week: ISOWeek?

    @Option(help: "docx, xlsx, csv, html, txt, json or zip (default: its first).")
    var format: String?

    func run() async throws {
        try await Answering.run(language) { workplace in
            guard let kind = DocumentKind(rawValue: key) else {
                throw ReportRefusal.unknownDocument(key)
            }
            let all = kind.formats.map(\.rawValue).joined(separator: ", ")
            guard let chosen = format.map(DocumentFormat.init(asked:)) ?? kind.formats.first else {
                throw ReportRefusal.unknownFormat(format ?? "", all)
            }
            try await place.order.make(
                kind, as: chosen, week: week, from: store, in: language.chosen, at: workplace)
        }
    }
}

extension DocumentFormat {
    /// By its ending, or as people call it.
    init?(asked: String) {
        self.init(rawValue: asked == "text" ? "txt" : asked)
    }
}
