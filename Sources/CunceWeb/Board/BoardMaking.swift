import CunceDomain
import CunceReports
import CunceStore

/// Makes the board's page from its report.
struct BoardMaking {
    let report: BoardReport
    /// The board of rounds of the place that run, without the one shown.
    let others: [TextLink]
    /// Those above the villages, by id.
    let towns: [DivisionID: DivisionRow]
    let programme: Programme
    let actor: Actor
    let call: Call
    let texts: Texts
    let templates: Templates
    let keptParts: KeptParts

    var language: Language { call.language }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel, _ pieces: inout Pieces) throws -> BoardPage {
        let hasRound = report.round != nil
        let code = call.query["division"]
        let asked = call.query["round"]
        let first = Array(report.overdue.prefix(Self.most))
        let rest = Array(report.overdue.dropFirst(Self.most))
        return try BoardPage(
            shell: shell, weekLine: hasRound ? weekLine : nil, choice: choice,
            hasRound: hasRound, hasVillages: hasVillages, hasLeft: hasLeft,
            listHref: listHref, sentence: hasVillages ? keptSentence() : nil,
            noRound: hasRound ? nil : noRound,
            stages: hasRound ? keptStages() : "",
            villages: pieces.hold(keptVillages(report.villages.prefix(inView))),
            moreVillages: moreVillages(&pieces),
            overdue: pieces.hold([keptOverdue(first)]),
            moreOverdue: rest.isEmpty ? nil : pieces.hold([keptOverdue(rest, part: " more")]),
            moreOverdueCount: "\(rest.count)",
            overdueCount: report.overdue.isEmpty
                ? nil
                : kept("door", "overdue \(roundSubject)", from: report.sentence.overdue) {
                    Door($0, how: "how.overdue")
                },
            decisionCount: report.decisions.count,
            decisions: keptDecisions(report.decisions.prefix(Self.most)),
            moreDecisions: report.decisions.count > Self.most
                ? keptDecisions(report.decisions.dropFirst(Self.most)) : nil,
            moreDecisionCount: "\(report.decisions.count - Self.most)",
            huddle: report.huddle.map {
                try kept("board-huddle", roundSubject, from: $0) { huddle($0) }
            },
            asOfForm: AsOfForm(
                action: "/board", day: "\(report.day)", latest: "\(call.today)",
                division: code.isEmpty ? nil : code,
                round: asked.isEmpty ? nil : asked),
            shares: keptShares(), besides: besides(code),
            tablesHref: report.round.map { "/tables?round=\($0.id)" } ?? "/tables")
    }

    /// Unit: lines that are in view at once; the rest is folded away.
    private static let most = 20

    /// Unit: villages. What presses most; of more the rest is folded by town.
    private static let mostVillages = 20

    /// A few more than that are no use folded.
    private var inView: Int {
        report.villages.count > Self.mostVillages + 10 ? Self.mostVillages : report.villages.count
    }

    private var hasLeft: Bool {
        report.villages.contains { row in
            row.facts.isClosed && row.tasks.contains(where: \.isUnfinished)
        }
    }

    /// By the code of the town.
    private func moreVillages(_ pieces: inout Pieces) throws -> [BoardTown] {
        let rest = Dictionary(grouping: report.villages.dropFirst(inView)) { $0.village.parent }
        let known = rest.keys.map { ($0, $0.flatMap { towns[$0] }) }
            .sorted { ($0.1?.code ?? "") < ($1.1?.code ?? "") }
        return try known.map { id, town in
            let rows = rest[id] ?? []
            return try BoardTown(
                name: town?.name ?? report.division.name,
                counts: say(
                    "board.town-counts",
                    [
                        "villages": "\(rows.count)",
                        "overdue": "\(rows.reduce(0) { $0 + $1.overdue.count })",
                        "stuck": "\(rows.reduce(0) { $0 + $1.stuck.count })",
                    ]), villages: pieces.hold(keptVillages(rows)))
        }
    }

    /// Of the same day, division and round.
    private func besides(_ code: String) -> [TextLink] {
        let asked = [
            report.day < call.today ? "as-of=\(report.day)" : nil,
            code.isEmpty ? nil : "division=\(report.division.code)",
            call.query["round"].isEmpty ? nil : report.round.map { "round=\($0.id)" },
        ].compactMap(\.self)
        let query = asked.isEmpty ? "" : "?\(asked.joined(separator: "&"))"
        // A county's reader has the plots of all its towns behind the bare address.
        let place = code.isEmpty ? ["division=\(report.division.code)"] : []
        let links =
            [
                TextLink(text: say("board.thrusts"), href: "/thrusts\(query)"),
                TextLink(
                    text: say("board.insight"),
                    href: "/insight?\((asked + place).joined(separator: "&"))"),
            ] + (Access.seesTown(actor) ? [TextLink(text: say("watch.title"), href: "/watch")] : [])
        guard Access.mayAnywhere(actor, do: .checkUp) else { return links }
        return links + [TextLink(text: say("check.title"), href: "/check-up")]
    }

    private var choice: RoundChoice? {
        report.round.map { round in
            // A post that sees its own villages only has no way to the round's page.
            let sees = Access.may(actor, do: .see, at: Place(path: report.division.path.text))
            return RoundChoice(
                round: TextLink(
                    text: round.title, href: sees ? "/rounds/\(round.id)" : nil),
                others: others,
                screeningHref: Access.seesTown(actor)
                    ? "/rounds/\(round.id)/screening" : nil)
        }
    }

    private var weekLine: String {
        say(
            "board.week",
            [
                "number": "\(report.week.number)",
                "from": Days.near(report.week.monday, call.today, in: language),
                "to": Days.near(report.week.sunday, call.today, in: language),
            ])
    }

    private var hasVillages: Bool {
        !report.villages.isEmpty || report.sentence.tasks.count > 0
    }

    private var listHref: String? {
        let place = Place(path: report.division.path.text)
        let deciders = programme.deciders(of: .listVillage)
        guard let round = report.round, round.isRunning(on: call.today),
            report.day == call.today, Access.may(actor, do: .listVillage, at: place),
            deciders.isEmpty || deciders.contains(actor.role)
        else { return nil }
        return "/cases/new?round=\(round.id)"
    }

    /// Nobody opens a round on a day gone by.
    private var noRound: NoRound {
        guard report.day == call.today else { return NoRound() }
        return NoRound(
            programme, for: actor, at: Place(path: report.division.path.text),
            division: report.division.code, texts, language)
    }

    var sentence: BoardSentence {
        let sums = report.sentence
        return BoardSentence(
            cases: Door(sums.cases, how: "how.cases"),
            stages: sums.stages.map { stage in
                BoardStageCount(
                    count: Door(stage.figure, how: "how.stage"),
                    name: programme.words.stages[stage.stage].text(in: language))
            }, tasks: Door(sums.tasks, how: "how.tasks"), done: Door(sums.done, how: "how.done"),
            overdue: Door(sums.overdue, how: "how.overdue"),
            stuck: Door(sums.stuck, how: "how.stuck"),
            doneThisWeek: Door(sums.doneThisWeek, how: "how.done-week"),
            decisions: report.decisions.isEmpty
                ? nil : Door(number: "\(report.decisions.count)", href: "#decisions"))
    }

    var stages: [BoardStage] {
        report.stages.map { stage in
            BoardStage(
                name: programme.words.stages[stage.stage].text(in: language),
                villages: stage.villages.map { TextLink(text: $0.name, href: href(of: $0)) },
                isHeld: !stage.villages.isEmpty)
        }
    }

    func href(of village: DivisionRow) -> String {
        let asked = call.query["round"].isEmpty ? nil : report.round.map { "round=\($0.id)" }
        let asOf = report.day < call.today ? "as-of=\(report.day)" : nil
        let query = [asked, asOf].compactMap(\.self).joined(separator: "&")
        return "/villages/\(village.code)\(query.isEmpty ? "" : "?\(query)")"
    }
}
