import ArgumentParser
import CunceDomain
import CunceReports
import CunceStore
import Foundation

struct DigestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "What the signed briefs of a county's towns say of a week.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Code of the county or town.")
    var division: String

    @Option(help: "The week, such as 2026-W47.")
    var week: ISOWeek

    @Option(help: "text, json or html.")
    var format = BriefCommand.Format.text

    @Option(help: "The file to write, or - for standard output.")
    var out = "-"

    func run() async throws {
        try await Answering.run(language) { workplace in
            let text = try await workplace.withStore(at: store.place()) { store in
                let programme = try await workplace.programme(of: store)
                let texts = try Texts(
                    folder: workplace.resources.appendingPathComponent("texts"))
                let (division, week, today) = (division, week, workplace.today)
                let digest = try await store.main.read { connection in
                    try CountyDigest.read(
                        code: division, week: week, today: today,
                        pack: { _, _ in programme }, cache: store.cache, on: connection)
                }
                return switch format {
                case .text: digest.text(texts, in: language.chosen)
                case .json: try digest.json(in: language.chosen)
                case .html: digest.html(texts, in: language.chosen)
                }
            }
            if out == "-" {
                Terminal.say(text)
            } else {
                try Data(text.utf8).write(to: URL(fileURLWithPath: out), options: .atomic)
            }
        }
    }
}
