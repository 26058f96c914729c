import ArgumentParser
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import Foundation

struct BriefCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "The brief of a week, as composed or as it would be now.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html, docx }

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Code of the division.")
    var division: String

    @Option(help: "The week, such as 2026-W47.")
    var week: ISOWeek

    @Option(help: "text, json, html or docx.")
    var format = Format.text

    @Option(help: "The file to write, or - for standard output.")
    var out = "-"

    func run() async throws {
        try await Answering.run(language) { workplace in
            // By the office's own template, where it has chosen one.
            guard format != .docx else {
                return try await DocumentOrder(division: division, out: out).make(
                    .brief, as: .docx, week: week, from: store, in: language.chosen,
                    at: workplace)
            }
            let bytes = try await workplace.withStore(at: store.place()) { store in
                let programme = try await workplace.programme(of: store, in: division)
                let (division, week, today) = (division, week, workplace.today)
                let report = try await store.main.read { connection in
                    try BriefReport.read(
                        code: division, week: week, programme: programme, today: today,
                        cache: store.cache, on: connection)
                }
                return try rendered(report, programme)
            }
            try Terminal.hand(bytes, to: out)
        }
    }

    private func rendered(_ report: BriefReport, _ programme: Programme) throws -> Data {
        let paper = report.paper(in: language.chosen, programme)
        return switch format {
        case .text: Data(PaperPlain.text(paper).utf8)
        case .json: Data(try report.json(in: language.chosen).utf8)
        case .html, .docx: Data(PaperHTML.text(paper).utf8)
        }
    }
}
