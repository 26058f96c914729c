import ArgumentParser
import CunceDomain
import CunceReports
import CunceStore

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Where the round of a town or county stands.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Code of the division.")
    var division: String

    @Option(help: "As it was known at the end of a day, such as 2026-11-02.")
    var asOf: CivilDate?

    @Option(help: "text or json.")
    var format = Format.text

    func run() async throws {
        try await Answering.run(language) { workplace in
            try await workplace.withStore(at: store.place()) { store in
                let programme = try await workplace.programme(of: store, in: division)
                let (division, asOf, today) = (division, asOf, workplace.today)
                let calendar = workplace.installedCalendar()
                let report = try await store.main.read { connection in
                    try StatusReport.read(
                        code: division, programme: programme, calendar: calendar, today: today,
                        asOf: asOf, cache: store.cache, on: connection)
                }
                switch format {
                case .json: Terminal.say(try ReportJSON.text(report))
                case .text: Terminal.say(report.text(in: language.chosen, programme))
                }
            }
        }
    }
}
