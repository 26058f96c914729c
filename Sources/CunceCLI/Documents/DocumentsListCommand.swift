import ArgumentParser
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import Foundation

struct DocumentsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The documents of the programme and their formats.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "text or json.")
    var format = DocumentsFormat.text

    func run() async throws {
        try await Answering.run(language) { workplace in
            let programme = try await workplace.withStore(at: store.place()) {
                try await workplace.programme(of: $0)
            }
            let documents = programme.documentSet
            switch format {
            case .text:
                let rows = documents.map { document in
                    [
                        document.kind.rawValue,
                        document.formats.map(\.rawValue).joined(separator: ", "),
                        document.kind.need == .nothing ? "-" : document.kind.need.rawValue,
                        document.title.text(in: language.chosen),
                    ]
                }
                for line in TextTable.lines(rows) { Terminal.say(line) }
            case .json:
                try Terminal.hand(
                    .init(
                        ReportJSON.text(documents.map { Listed($0, language.chosen) }).utf8),
                    to: "-")
            }
        }
    }

    private struct Listed: Encodable {
        let key: String
        let title: String
        let formats: [String]
        /// `week`, `village` or `nothing`.
        let needs: String

        init(_ document: NamedDocument, _ language: Language) {
            key = document.kind.rawValue
            title = document.title.text(in: language)
            formats = document.formats.map(\.rawValue)
            needs = document.kind.need.rawValue
        }
    }
}

/// How a command about documents answers.
enum DocumentsFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
