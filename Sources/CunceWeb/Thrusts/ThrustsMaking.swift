import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of the thrusts from its report.
struct ThrustsMaking {
    let report: ThrustsReport
    let programme: Programme
    /// The page of rounds of the place that run, without the one shown.
    let others: [TextLink]
    let call: Call
    let texts: Texts

    var language: Language { call.language }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> ThrustsPage {
        let hasRound = report.round != nil
        let code = call.query["division"]
        return ThrustsPage(
            shell: shell, back: TextLink(text: say("nav.board"), href: boardHref),
            roundTitle: report.round?.title,
            others: others,
            dayLine: say("entries.as-of", ["day": Days.near(report.day, call.today, in: language)]),
            hasRound: hasRound, sentence: hasRound ? sentence : nil,
            thrusts: hasRound ? report.thrusts.map(block) : [],
            workstreams: hasRound ? report.workstreams.map(group) : [],
            dimensions: hasRound ? report.dimensions.map(group) : [],
            villages: report.villages.map(village),
            asOfForm: AsOfForm(
                action: "/thrusts", day: "\(report.day)", latest: "\(call.today)",
                division: code.isEmpty ? nil : code, round: askedRound))
    }

    /// The round that was asked for by name.
    var askedRound: String? {
        let asked = call.query["round"]
        return asked.isEmpty ? nil : asked
    }

    private var boardHref: String {
        let asked = [
            report.day < call.today ? "as-of=\(report.day)" : nil,
            call.query["division"].isEmpty ? nil : "division=\(report.division.code)",
            askedRound.map { "round=\($0)" },
        ].compactMap(\.self)
        return asked.isEmpty ? "/board" : "/board?\(asked.joined(separator: "&"))"
    }

    private var sentence: ThrustsSentence {
        let sums = report.sums
        let problems = report.dimensions
        let all = report.thrusts.flatMap(\.lines)
        let transformed = all.first { $0.figure == .casesTransformed }?.parts.first?.figure
        return ThrustsSentence(
            seen: report.seesAll ? nil : say("thrusts.lede-seen"),
            cases: Door(sums.cases, how: "how.cases"),
            links: Door(sum(report.villages.map(\.linksHeld)), how: "how.links-held"),
            linksNeeded: report.villages.reduce(0) { $0 + $1.linksNeeded },
            helps: Door(sum(report.villages.map(\.helps)), how: "how.helps-paired"),
            open: Door(sum(problems.map(\.problemsOpen)), how: "how.problems-open"),
            solved: Door(sum(problems.map(\.problemsVerified)), how: "how.problems-verified"),
            tasks: Door(sums.tasks, how: "how.tasks"), done: Door(sums.done, how: "how.done"),
            overdue: Door(sums.overdue, how: "how.overdue"),
            stuck: Door(sums.stuck, how: "how.stuck"),
            transformed: Door(
                transformed ?? Figure(count: 0, entries: []), how: "how.cases-transformed"))
    }

    private func sum(_ figures: [Figure]) -> Figure {
        Figure(count: figures.reduce(0) { $0 + $1.count }, entries: figures.flatMap(\.entries))
    }

    private func block(_ state: ThrustsReport.State) -> ThrustBlock {
        ThrustBlock(
            name: state.thrust.label.text(in: language),
            rows: state.lines.map { line in
                let how = Self.how(line.figure)
                return ThrustRow(
                    name: say(CountedHow.name(how)), parts: line.parts.map { part($0, how) },
                    how: say(how))
            })
    }

    private func part(_ part: ThrustLine.Part, _ how: String) -> ThrustPart {
        let name: String? =
            switch part.name {
            case nil: nil
            case .text(let key): say(key)
            case .severity(let severity): programme.words.severities[severity].text(in: language)
            case .stage(let stage): programme.words.stages[stage].text(in: language)
            }
        let number = part.isMoney ? money(part.figure, how) : door(part.figure, how)
        return ThrustPart(name: name, number: number, of: part.of)
    }

    private func money(_ figure: Figure, _ how: String) -> Door {
        Door(
            number: Money.text(figure.count),
            href: figure.count == 0 ? nil : EntryNumbers.href(figure.entries, how: how))
    }

    /// What has not happened has no entry: its rows stand below.
    private func door(_ figure: Figure, _ how: String) -> Door {
        figure.entries.isEmpty && figure.count > 0
            ? Door(number: "\(figure.count)", href: "#by-village") : Door(figure, how: how)
    }

    /// Key of the words that say how a figure is counted.
    static func how(_ figure: ThrustFigure) -> String {
        switch figure {
        case .linksHeld: "how.links-held"
        case .visits: "how.visits"
        case .huddlesHeld: "how.huddles-held"
        case .helpsPaired: "how.helps-paired"
        case .helpTasks: "how.help-tasks"
        case .promisesKept: "how.promises-kept"
        case .promisesMoney: "how.promises-money"
        case .problemsOpen: "how.problems-open"
        case .problemsVerified: "how.problems-verified"
        case .tasksOverdue: "how.overdue"
        case .tasksStuck: "how.stuck"
        case .casesByStage: "how.stage"
        case .casesListed: "how.cases"
        case .casesTransformed: "how.cases-transformed"
        }
    }
}
