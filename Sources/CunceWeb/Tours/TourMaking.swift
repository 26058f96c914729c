import CunceDomain
import CunceReports
import CunceStore

/// Makes the pages of study tours.
struct TourMaking {
    let view: RoundView
    /// What doers said of the tasks that came home.
    let results: [TaskID: String]
    let call: Call
    let texts: Texts

    var language: Language { call.language }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func list(_ shell: ShellModel) -> ToursPage {
        let reports = TourReport.all(
            view.town.tours, villages: view.listed, results: results)
        let tours = reports.map(\.tour)
        let payments = tours.flatMap(\.payments)
        return ToursPage(
            shell: shell, roundTitle: view.round.title,
            others: view.otherRounds("/tours", on: call.today), noRound: nil,
            sentence: ToursSentence(
                count: Door(
                    count: tours.count, entries: tours.map(\.recorded.entry), how: "how.tours"),
                cost: money(payments),
                adopted: Door(
                    count: reports.flatMap(\.adopted).count,
                    entries: reports.flatMap(\.adopted).map(\.at.entry), how: "how.tours-adopted")
            ),
            tours: reports.map(row), record: record,
            tableHref: "/tables/tours.xlsx?round=\(view.round.id)")
    }

    func one(_ tour: Tour, _ shell: ShellModel) -> TourPage {
        let report = TourReport(tour, villages: view.listed, results: results)
        return TourPage(
            shell: shell,
            tours: TextLink(
                text: say(view.may(.see) ? "tours.title" : "record.title"),
                href: view.may(.see)
                    ? "/tours?round=\(view.round.id)" : Route.record.pattern),
            place: tour.place, days: days(tour), aim: tour.aim.isEmpty ? nil : tour.aim,
            participants: tour.participants.map {
                TextLink(text: view.label(of: $0, in: language), href: "/posts/\($0)")
            }, cost: money(tour.payments),
            payments: tour.payments.map { payment in
                TextLink(
                    text: say(
                        "tours.paid-by",
                        ["amount": Money.text(payment.amount), "payer": payment.payer]),
                    href: "/entries/\(payment.at.entry)")
            }, learnt: tour.learnt.isEmpty ? nil : tour.learnt,
            adopted: report.adopted.map(result),
            facts: Door(count: tour.entries.count, entries: tour.entries, how: "how.tours"),
            forms: forms(tour))
    }

    private func days(_ tour: Tour) -> String {
        tour.from == tour.until
            ? near(tour.from)
            : say("links.from-to", ["from": near(tour.from), "to": near(tour.until)])
    }

    /// Yuan; the number opens the payments.
    private func money(_ payments: [Tour.Payment]) -> Door {
        let sum = payments.map(\.amount).reduce(0, +)
        return Door(
            number: Money.text(sum),
            href: sum == 0
                ? nil
                : EntryNumbers.href(payments.map(\.at.entry), how: "how.tours-paid"))
    }

    private func row(_ report: TourReport) -> TourRow {
        let tour = report.tour
        return TourRow(
            tour: TextLink(text: tour.place, href: "\(view.href)/tours/\(tour.id)"),
            days: days(tour),
            who: tour.participants.map { view.label(of: $0, in: language) }
                .joined(separator: say("common.list-comma")),
            cost: money(tour.payments), learnt: tour.learnt.isEmpty ? nil : tour.learnt,
            adopted: report.adopted.map(result))
    }

    private func result(_ result: TourReport.Result) -> TourResult {
        let task = result.task
        return TourResult(
            village: result.village.village.name,
            task: TextLink(
                text: task.title, href: "/cases/\(task.kase)/tasks/\(task.id)"),
            state: StatusMark(task, on: call.today, texts, language),
            due: say("tours.due", ["day": near(task.due)]),
            word: result.words.isEmpty ? nil : result.words)
    }
}
