import ArgumentParser
import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

struct WatchMeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "How early and how often wrong the signals were on the years that are past.",
        discussion: """
            Lives the installation's own past through again, the first of every month, with what \
            was known then. Says both figures with what they are of; of too few it says so.
            """)

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    func run() async throws {
        try await Answering.run(language) { workplace in
            let past = try await workplace.withStore(at: store.place()) { store in
                try await read(store, workplace)
            }
            let words = MeasureWords(past.programme, try workplace.texts(), in: language.chosen)
            guard let measure = past.measure else {
                return Terminal.say(
                    try workplace.texts().say("watch.measure-none", in: language.chosen))
            }
            Terminal.say(words.how(past, measure))
            Terminal.say(words.early(measure))
            Terminal.say(words.wrong(measure.count))
            for signal in measure.signals {
                Terminal.say(
                    "\(words.name(signal.signal))  \(words.early(signal, of: measure))  "
                        + words.wrongShort(signal.count))
            }
        }
    }

    private func read(_ store: Store, _ workplace: Workplace) async throws -> WatchPast {
        let desk = workplace.desk(store)
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        let today = workplace.today
        return try await store.main.read { connection in
            guard let installation = try InstallationRow.read(connection),
                let root = try DivisionByID.find(installation.root, on: connection)
            else { throw Refusal.request(.notSetUp) }
            guard let programme = programmes.pack(of: installation) else {
                throw Refusal.request(
                    .packMissing(key: installation.pack, version: installation.packVersion))
            }
            return try WatchPast.read(
                at: root, today: today, calendar: calendar, programme: programme, cache: cache,
                on: connection)
        }
    }
}
