import ArgumentParser
import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

struct WeekCloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Put a week on record: what was met, missed, excused.",
        discussion: """
            Closes the running rounds of a division up to the week, with the earlier weeks nobody \
            closed. May be run every day: what is closed already stays as it is.
            """)

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Code of the town or county.")
    var division: String

    @Option(help: "Such as 2026-W46 (default: the latest that can be closed).")
    var week: ISOWeek?

    func run() async throws {
        try await Answering.run(language) { workplace in
            try await workplace.withStore(at: store.place()) { store in
                try await close(store, workplace)
            }
        }
    }

    private func close(_ store: Store, _ workplace: Workplace) async throws {
        let desk = workplace.desk(store)
        let standing = try await standing(desk, workplace.today)
        guard let newest = standing.last else { throw ReportRefusal.unknownRound }
        let meant = standing.filter { round in
            guard let week else { return round.closable != nil }
            return round.weeks.closing(of: week) != nil || round.mayClose(week)
        }
        guard !meant.isEmpty else {
            // Asked of the newest round, the desk says why it cannot be.
            if let week { try await submit(week, newest, desk, workplace) }
            return Terminal.say("nothing to close")
        }
        for round in meant {
            guard let last = week ?? round.closable else { continue }
            try await submit(last, round, desk, workplace)
        }
        let after = try await self.standing(desk, workplace.today)
        for round in meant {
            let known = round.weeks.closings.count
            let closed = after.first { $0.round.id == round.round.id }?.weeks.closings ?? []
            say(round.round.title, Array(closed.dropFirst(known)))
        }
    }

    private func say(_ title: String, _ closed: [Weeks.Closing]) {
        if closed.isEmpty { Terminal.say("\(title): closed already") }
        for closing in closed {
            Terminal.say(
                "\(title): \(closing.week) closed, met \(closing.met.count), "
                    + "missed \(closing.missed.count), excused \(closing.excused.count)")
        }
    }

    /// The division's rounds, the oldest first.
    private func standing(_ desk: Desk, _ today: CivilDate) async throws -> [RoundWeeks] {
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, desk.store.cache)
        let division = division
        return try await desk.store.main.read { connection in
            let row = try TownFacts.division(division, on: connection)
            return try RoundRows.list(of: row.id, on: connection)
                .filter { $0.opens <= today }.reversed().compactMap { round in
                    try RoundWeeks.read(
                        round.id, programmes: { programmes.pack(of: $0) },
                        calendar: calendar, today: today, cache: cache, on: connection)
                }
        }
    }

    private func submit(
        _ week: ISOWeek, _ round: RoundWeeks, _ desk: Desk, _ workplace: Workplace
    ) async throws {
        try await desk.submit(
            Request(
                id: workplace.newID(), actor: try await workplace.office(on: desk.store),
                happenedOn: workplace.today, command: .week(round.round.id, .close(week))))
    }
}
