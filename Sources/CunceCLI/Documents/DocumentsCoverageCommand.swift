import ArgumentParser
import CunceDomain
import CunceReports
import CunceStore
import Foundation

struct DocumentsCoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Where every field of every document comes from.",
        discussion: "Ends with 1 where a field is typed for a document alone.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "text or json.")
    var format = DocumentsFormat.text

    func run() async throws {
        try await Answering.run(language) { workplace in
            let coverage = DocumentCoverage(
                try await documents(at: workplace), others: OtherPaper.allCases)
            let text =
                switch format {
                case .text: coverage.text(in: language.chosen)
                case .json: try coverage.json(in: language.chosen)
                }
            try Terminal.hand(Data(text.utf8), to: "-")
            if !coverage.typed.isEmpty { throw ExitCode(1) }
        }
    }

    /// Those of the installation's programme; where no data was named, all there can be.
    private func documents(at workplace: Workplace) async throws -> [NamedDocument] {
        guard store.data != nil || store.database != nil else {
            return DocumentKind.allCases.map { NamedDocument($0) }
        }
        return try await workplace.withStore(at: store.place()) {
            try await workplace.programme(of: $0).documentSet
        }
    }
}
