import CunceDomain
import CunceReports
import CunceStore

/// What came and went with the weeks: problems, duties, money.
extension InsightMaking {
    // MARK: problems

    var problems: InsightSection {
        let title = say("insight.problems")
        let words = (opened: say("insight.opened"), solved: say("insight.solved"))
        let months = report.problems.map(\.month).eachMonthOnce
        guard !months.isEmpty else {
            return InsightSection(
                id: "problems", title: title, what: say("insight.problems-what"),
                empty: say("insight.no-problems"))
        }
        let strips = Dimension.allCases.map { dimension in
            ColumnPlot.Strip(
                label: programme.words.dimensions[dimension].text(in: language),
                columns: months.map { month in
                    let found = report.problems.first {
                        $0.month == month && $0.dimension == dimension
                    }
                    return ColumnPlot.Column(
                        label: self.month(month.first),
                        stacks: [
                            [
                                PlotSegment(
                                    .dots,
                                    (found?.recorded.count ?? 0) + (found?.reopened.count ?? 0),
                                    words.opened)
                            ],
                            [PlotSegment(.whole, found?.solved.count ?? 0, words.solved)],
                        ])
                })
        }
        let plot = ColumnPlot(
            strips: strips,
            legend: [PlotSegment(.dots, 0, words.opened), PlotSegment(.whole, 0, words.solved)])
        let sums = report.problems.reduce(into: (0, 0)) {
            $0.0 += $1.recorded.count + $1.reopened.count
            $0.1 += $1.solved.count
        }
        let told = say(
            "insight.problems-told", ["opened": "\(sums.0)", "solved": "\(sums.1)"])
        return InsightSection(
            id: "problems", title: title, what: say("insight.problems-what"),
            plots: both { plot.svg(id: "problems", title: title, told: told, $0) },
            tables: [problemTable(title)])
    }

    private func problemTable(_ title: String) -> PlotTable {
        let heads =
            [PlotHead(text: say("insight.col-dimension"), isNumber: false)]
            + heads("insight.opened-new", "insight.opened-again", "insight.solved")
        return PlotTable(
            caption: title, first: say("insight.col-month"), heads: heads,
            rows: report.problems.filter { !$0.isEmpty }.map { line in
                row(
                    TextLink(text: monthOfYear(line.month)), heads,
                    [
                        .words(programme.words.dimensions[line.dimension].text(in: language)),
                        .number(door(line.recorded, how: "how.insight-opened")),
                        .number(door(line.reopened, how: "how.insight-opened")),
                        .number(door(line.solved, how: "how.problems-verified")),
                    ])
            })
    }

    // MARK: duties

    var duties: InsightSection {
        let title = say("insight.duties")
        guard !report.weeks.isEmpty else {
            return InsightSection(
                id: "duties", title: title, what: say("insight.duties-what"),
                empty: say("insight.no-duties"))
        }
        let plot = ColumnPlot(
            strips: [
                ColumnPlot.Strip(
                    label: "",
                    columns: report.weeks.map { week, tally in
                        ColumnPlot.Column(
                            label: WeekNames.short(week, in: language),
                            stacks: [segments(tally)])
                    })
            ], legend: segments(DutyTally([])))
        let sum = DutyTally(report.towns.flatMap(\.obligations))
        let told = segments(sum).map { "\($0.word) \($0.value)" }
            .joined(separator: say("insight.joined"))
        return InsightSection(
            id: "duties", title: title, what: say("insight.duties-what"),
            plots: both { plot.svg(id: "duties", title: title, told: told, $0) },
            tables: [
                dutyTable(
                    title, first: say("insight.col-week"),
                    report.weeks.reversed().map { week, tally in
                        (
                            TextLink(
                                text: WeekNames.long(week, in: language),
                                href: weekHref(week)), tally
                        )
                    }),
                dutyTable(
                    say("insight.duties-by-kind"), first: say("insight.col-duty"),
                    report.duties.map { cadence, tally in
                        (TextLink(text: cadence.label.text(in: language)), tally)
                    }),
            ])
    }

    /// What was not done has no entry: the week's record names it.
    private func weekHref(_ week: ISOWeek) -> String? {
        guard !report.isCounty, let town = report.towns.first, report.day == call.today,
            call.visitor.actor.map(Access.seesTown) ?? false
        else { return nil }
        return "/rounds/\(town.round.id)/weeks/\(week)"
    }

    private func segments(_ tally: DutyTally) -> [PlotSegment] {
        [
            PlotSegment(.whole, tally.met.count, say("insight.duty-met")),
            PlotSegment(.hatch, tally.late.count, say("insight.duty-late")),
            PlotSegment(.cross, tally.missed, say("insight.duty-missed")),
            PlotSegment(.dots, tally.excused, say("insight.duty-excused")),
            PlotSegment(.plain, tally.owed, say("insight.duty-owed")),
        ]
    }

    private func dutyTable(
        _ caption: String, first: String, _ lines: [(name: TextLink, tally: DutyTally)]
    ) -> PlotTable {
        let heads = heads(
            "insight.duty-all", "insight.duty-met", "insight.duty-late", "insight.duty-missed",
            "insight.duty-excused", "insight.duty-owed")
        return PlotTable(
            caption: caption, first: first, heads: heads,
            rows: lines.map { name, tally in
                func plain(_ count: Int) -> CellValue {
                    .number(Door(number: "\(count)", href: count == 0 ? nil : name.href))
                }
                return row(
                    name, heads,
                    [
                        plain(tally.all),
                        .number(door(tally.met, how: "how.insight-duties", or: name.href)),
                        .number(door(tally.late, how: "how.insight-duties", or: name.href)),
                        plain(tally.missed), plain(tally.excused), plain(tally.owed),
                    ])
            })
    }

    // MARK: money

    var money: InsightSection {
        let title = say("insight.money")
        let course = report.money
        guard let first = course.months.first?.month.first else {
            return InsightSection(
                id: "money", title: title, what: say("insight.money-what"),
                empty: say("insight.no-money"))
        }
        let sums = [
            "promised": Money.text(course.sums.promised.fen),
            "arrived": Money.text(course.sums.arrived.fen),
        ]
        let plot = StepPlot(
            first: first, last: max(report.day, first),
            dashed: StepPlot.Course(
                label: say("insight.promised-sum", ["sum": sums["promised"] ?? ""]),
                levels: course.promised.map { .init(day: $0.day, value: $0.fen) }),
            solid: StepPlot.Course(
                label: say("insight.arrived-sum", ["sum": sums["arrived"] ?? ""]),
                levels: course.arrived.map { .init(day: $0.day, value: $0.fen) }))
        let heads = heads(
            "insight.promised", "insight.arrived", "insight.promised-so-far",
            "insight.arrived-so-far")
        return InsightSection(
            id: "money", title: title, what: say("insight.money-what"),
            plots: both {
                plot.svg(
                    id: "money", title: title, told: say("insight.money-told", sums),
                    month: month, $0)
            },
            tables: [
                PlotTable(
                    caption: title, first: say("insight.col-month"), heads: heads,
                    rows: course.months.map { line in
                        row(
                            TextLink(text: monthOfYear(line.month)), heads,
                            [
                                .number(
                                    money(
                                        line.promised.count, line.promised.entries,
                                        how: "how.promised")),
                                .number(
                                    money(
                                        line.arrived.count, line.arrived.entries,
                                        how: "how.arrived")),
                                .words(Money.text(line.promisedSoFar)),
                                .words(Money.text(line.arrivedSoFar)),
                            ])
                    })
            ])
    }
}

extension [Period] {
    fileprivate var eachMonthOnce: [Period] {
        var months: [Period] = []
        for month in self where months.last != month { months.append(month) }
        return months
    }
}
