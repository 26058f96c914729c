import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 负担: who carries how much, so that it can be made less.
extension Site {
    func load(_ call: Call) async throws -> Answer {
        let (actor, today) = (try call.actor(), call.today)
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        let round = try await read { connection -> RoundWeeks? in
            try MyRounds.list(for: actor, on: today, connection).first.flatMap {
                try RoundWeeks.read(
                    $0.id, programmes: { programmes.pack(of: $0) },
                    calendar: calendar, today: today, cache: cache, on: connection)
            }
        }
        guard let round else { return try await loadWithoutRound(call) }
        let isOwn = !actor.seesLoadOfAll(round)
        let making = LoadMaking(
            load: TownLoad(round, only: isOwn ? actor.post : nil), isOwn: isOwn, call: call,
            texts: texts)
        let title = texts.say("load.title", in: call.language)
        return try page(
            "load", making.page(shell(call, title: title, place: round.facts.division.name)), call)
    }

    private func loadWithoutRound(_ call: Call) async throws -> Answer {
        let title = texts.say("load.title", in: call.language)
        return try page(
            "load",
            LoadPage(
                shell: shell(call, title: title), crumb: "", isOwn: false, rows: [], missed: []),
            call)
    }
}

extension Actor {
    /// Those who can make it less: the office and the secretary of the round's own town.
    fileprivate func seesLoadOfAll(_ round: RoundWeeks) -> Bool {
        (standing == .organisationOffice || standing == .secretary)
            && Access.may(self, do: .see, at: Place(path: round.facts.division.path.text))
    }
}

/// Makes the page of who carries how much.
struct LoadMaking {
    let load: TownLoad
    let isOwn: Bool
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var posts: PostLabels { load.round.facts.posts }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> LoadPage {
        LoadPage(
            shell: shell, crumb: load.round.round.title, isOwn: isOwn, rows: load.rows.map(row),
            missed: load.missed.map { missed in
                TextLink(
                    text: say(
                        "load.missed-line",
                        [
                            "place": missed.village?.name ?? load.round.facts.division.name,
                            "matter": label(missed.cadence), "count": "\(missed.times)",
                        ]), href: missed.village.map { "/villages/\($0.code)" })
            })
    }

    private func label(_ cadence: CadenceKey) -> String {
        load.round.programme.cadence(cadence)?.label.text(in: language) ?? cadence.text
    }

    private func row(_ row: TownLoad.Row) -> LoadRow {
        LoadRow(
            post: TextLink(
                text: posts.text(
                    row.post, standing: load.round.facts.day, texts, in: language),
                href: "/posts/\(row.post)"),
            villages: row.villages.map(\.name).joined(separator: say("common.list-comma")),
            weekly: "\(row.owedWeekly)", open: Door(row.open, how: "how.tasks"),
            overdue: Door(row.overdue, how: "how.overdue"),
            proposals: row.proposals.map { proposal in
                switch proposal {
                case .handOver:
                    TextLink(
                        text: say("load.hand-over"),
                        href: isOwn ? nil : "/posts/\(row.post)/hand-over")
                case .fewerTasks:
                    TextLink(text: say("load.fewer-tasks"), href: "/posts/\(row.post)")
                case .seldomer(let cadence):
                    TextLink(text: say("load.seldomer", ["matter": label(cadence)]))
                }
            })
    }
}
