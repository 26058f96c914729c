import ArgumentParser
import CunceDesk
import CunceDocuments
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

    @Option(help: "text, json, html or docx.")
    var format = BriefCommand.Format.text

    @Option(help: "The file to write, or - for standard output.")
    var out = "-"

    func run() async throws {
        try await Answering.run(language) { workplace in
            let bytes = try await workplace.withStore(at: store.place()) { store in
                let packs = workplace.installedProgrammes()
                let (division, week, today) = (division, week, workplace.today)
                let digest = try await store.main.read { connection in
                    try CountyDigest.read(
                        code: division, week: week, today: today,
                        pack: { packs.pack($0, $1) }, cache: store.cache, on: connection)
                }
                return try rendered(digest, digest.paper(in: language.chosen))
            }
            try Terminal.hand(bytes, to: out)
        }
    }

    private func rendered(_ digest: CountyDigest, _ paper: Paper) throws -> Data {
        switch format {
        case .text: Data(PaperPlain.text(paper).utf8)
        case .json: Data(try digest.json(in: language.chosen).utf8)
        case .html: Data(PaperHTML.text(paper).utf8)
        case .docx: try PaperDOCX.bytes(paper)
        }
    }
}
