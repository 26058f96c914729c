import ArgumentParser
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

struct FormsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The forms uploaded for a division, in use or not.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Code of the division.")
    var division: String

    func run() async throws {
        try await Answering.run(language) { workplace in
            let forms = try await workplace.withStore(at: store.place()) { store in
                let (code, cache) = (division, store.cache)
                return try await store.main.read { connection in
                    let row = try TownFacts.division(code, on: connection)
                    return try KnownForms.list(of: row.id, cache: cache, on: connection)
                }
            }
            for line in TextTable.lines(forms.map(line)) { Terminal.say(line) }
        }
    }

    private func line(_ form: CountyForm) -> [String] {
        let state =
            if form.retired != nil {
                "retired"
            } else {
                form.isSettled ? "ready" : "to be looked at"
            }
        return [form.id.text, form.rows.rawValue, state, form.title]
    }
}
