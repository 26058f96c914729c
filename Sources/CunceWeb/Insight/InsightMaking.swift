import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of the plots from its report.
struct InsightMaking {
    let report: InsightReport
    let programme: Programme
    let call: Call
    let texts: Texts

    var language: Language { call.language }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> InsightPage {
        let hasRound = !report.towns.isEmpty
        let code = call.query["division"]
        let one = report.isCounty ? nil : report.towns.first
        return InsightPage(
            shell: shell, back: TextLink(text: say("nav.board"), href: address("/board")),
            place: report.division.name, roundTitle: one?.round.title, others: others,
            lede: hasRound ? lede : nil,
            dayLine: say("entries.as-of", ["day": Days.near(report.day, call.today, in: language)]),
            hasRound: hasRound, sections: hasRound ? sections : [],
            closings: one.map(closings) ?? [],
            asOfForm: AsOfForm(
                action: "/insight", day: "\(report.day)", latest: "\(call.today)",
                division: code.isEmpty ? nil : code, round: askedRound))
    }

    /// The round that was asked for by name.
    var askedRound: String? {
        let asked = call.query["round"]
        return asked.isEmpty ? nil : asked
    }

    /// Rounds of the place that run besides the one shown.
    private var others: [TextLink] {
        guard !report.isCounty, let town = report.towns.first else { return [] }
        return town.rounds.otherThan(town.round.id, "/insight", on: call.today)
    }

    private var sections: [InsightSection] {
        [
            report.isCounty ? towns : nil, funnel, life, stays, problems, duties, money,
            workstreams, dimensions,
            report.classes.isEmpty ? nil : classes, report.isCounty ? nil : thrusts,
            report.isCounty ? nil : before,
        ].compactMap(\.self)
    }

    /// Such as `/board?as-of=2026-11-02&division=990000100`.
    func address(_ path: String, division: String? = nil) -> String {
        let code = division ?? (call.query["division"].isEmpty ? nil : report.division.code)
        let asked = [
            report.day < call.today ? "as-of=\(report.day)" : nil,
            code.map { "division=\($0)" },
            division == nil ? askedRound.map { "round=\($0)" } : nil,
        ].compactMap(\.self)
        return asked.isEmpty ? path : "\(path)?\(asked.joined(separator: "&"))"
    }

    private var lede: String {
        let cases = report.towns.flatMap(\.cases)
        let opened = report.problems.reduce(0) { $0 + $1.recorded.count }
        let solved = report.problems.reduce(0) { $0 + $1.solved.count }
        let key = report.isCounty ? "insight.lede-county" : "insight.lede"
        return say(
            report.isPartial ? "insight.lede-seen" : key,
            [
                "towns": "\(report.towns.count)", "cases": "\(cases.count)",
                "days": "\(report.towns.first?.daysOpen ?? 0)", "opened": "\(opened)",
                "solved": "\(solved)",
                "promised": Money.text(report.money.sums.promised.fen),
                "arrived": Money.text(report.money.sums.arrived.fen),
            ])
    }

    /// Unit: closings. As many as a reader looks back at; the form takes any day.
    private static let most = 12

    /// Each as it was known at the end of the day it was put on record.
    private func closings(_ town: InsightTown) -> [TextLink] {
        town.closings.suffix(Self.most).reversed().map { closing in
            let code = call.query["division"]
            let day = closing.at.recordedOn
            return TextLink(
                text: say(
                    "insight.closing",
                    [
                        "week": WeekNames.long(closing.week, in: language),
                        "day": Days.near(day, call.today, in: language),
                    ]),
                href: day == report.day
                    ? nil
                    : "/insight?as-of=\(day)" + (code.isEmpty ? "" : "&division=\(code)")
                        + (askedRound.map { "&round=\($0)" } ?? ""))
        }
    }

    // MARK: pieces every section is made of

    /// Both drawings of a plot, each on its own id.
    func both(_ draw: (PlotWidth) -> String) -> String {
        PlotWidth.allCases.map(draw).joined()
    }

    /// That no village was listed, as far as the reader sees.
    var noCases: String {
        say(report.isPartial ? "insight.no-cases-seen" : "insight.no-cases")
    }

    func month(_ day: CivilDate) -> String { Days.month(day, in: language) }

    func monthOfYear(_ period: Period) -> String {
        Days.monthOfYear(period.first, in: language)
    }

    func stage(_ stage: CaseStage) -> String {
        programme.words.stages[stage].text(in: language)
    }

    /// Unit: entries. An address with more numbers than this is longer than some networks carry.
    private static let openable = 400

    /// A number that opens its entries; where those are too many or there are none, the place
    /// where they stand in smaller numbers.
    func door(_ figure: Figure, how: String, or href: String? = nil) -> Door {
        guard figure.entries.isEmpty || figure.entries.count > Self.openable else {
            return Door(figure, how: how)
        }
        return Door(
            number: "\(figure.count)",
            href: figure.count == 0 ? nil : href ?? (report.isCounty ? "#towns" : nil))
    }

    func money(_ fen: Int, _ entries: [Int], how: String) -> Door {
        Door(
            number: Money.text(fen),
            href: fen == 0
                ? nil
                : entries.count > Self.openable ? "#towns" : EntryNumbers.href(entries, how: how))
    }

    /// A line of a table: every cell takes the head of its column along.
    func row(_ name: TextLink, _ heads: [PlotHead], _ values: [CellValue]) -> PlotTableRow {
        PlotTableRow(
            name: name,
            cells: zip(heads, values).map { head, value in
                switch value {
                case .number(let door): PlotCell(head, number: door)
                case .words(let text): PlotCell(head, text: TextLink(text: text))
                case .link(let link): PlotCell(head, text: link)
                }
            })
    }

    enum CellValue {
        case number(Door)
        case words(String)
        case link(TextLink)
    }

    func heads(_ keys: String...) -> [PlotHead] { keys.map { PlotHead(text: say($0)) } }
}
