import ArgumentParser
import CunceDomain
import CunceReports
import CunceStore
import Foundation

struct BriefCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "The brief of a week, as composed or as it would be now.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Code of the division.")
    var division: String

    @Option(help: "The week, such as 2026-W47.")
    var week: ISOWeek

    @Option(help: "text, json or html.")
    var format = Format.text

    @Option(help: "The file to write, or - for standard output.")
    var out = "-"

    func run() async throws {
        try await Answering.run(language) { workplace in
            let text = try await workplace.withStore(at: store.place()) { store in
                let programme = try await workplace.programme(of: store)
                let (division, week, today) = (division, week, workplace.today)
                let report = try await store.main.read { connection in
                    try BriefReport.read(
                        code: division, week: week, programme: programme, today: today,
                        cache: store.cache, on: connection)
                }
                return try rendered(report, programme)
            }
            if out == "-" {
                Terminal.say(text)
            } else {
                try Data((text + "\n").utf8).write(
                    to: URL(fileURLWithPath: out), options: .atomic)
            }
        }
    }

    private func rendered(_ report: BriefReport, _ programme: Programme) throws -> String {
        switch format {
        case .text: report.text(in: language.chosen, programme)
        case .json: try report.json(in: language.chosen)
        case .html: report.html(in: language.chosen, programme)
        }
    }
}
