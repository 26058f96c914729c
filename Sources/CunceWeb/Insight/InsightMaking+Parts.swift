import CunceDomain
import CunceReports
import CunceStore

/// The state by the parts of the programme, by town, and beside the round before.
extension InsightMaking {
    // MARK: workstreams, dimensions, classes

    var workstreams: InsightSection {
        work(
            "workstreams", title: say("insight.workstreams"),
            what: say("insight.workstreams-what"), report.workstreams)
    }

    var dimensions: InsightSection {
        work(
            "dimensions", title: say("insight.dimensions"),
            what: say("insight.dimensions-what"), report.dimensions)
    }

    var classes: InsightSection {
        work(
            "classes", title: say("insight.classes"), what: say("insight.classes-what"),
            report.classes)
    }

    private func work(
        _ id: String, title: String, what: String, _ groups: [WorkGroup]
    ) -> InsightSection {
        let rows = groups.map { group in
            let segments = segments(group)
            let tasks = segments.filter { $0.value > 0 }.map { "\($0.word) \($0.value)" }
            return BarPlot.Row(
                label: name(group.kind), segments: segments,
                notes: tasks.isEmpty ? [say("insight.no-tasks")] : tasks)
        }
        let legend = groups.first.map(segments) ?? []
        let told = rows.map { "\($0.label): \($0.notes.joined(separator: say("insight.listed")))" }
            .joined(separator: say("insight.joined"))
        return InsightSection(
            id: id, title: title, what: what,
            plots: both {
                BarPlot(rows: rows, legend: legend).svg(id: id, title: title, told: told, $0)
            }, tables: [workTable(title, groups)])
    }

    private func segments(_ group: WorkGroup) -> [PlotSegment] {
        [
            PlotSegment(.whole, group.verified.count, say("insight.task-verified")),
            PlotSegment(.hatch, group.done.count, say("insight.task-done")),
            PlotSegment(.plain, group.going.count, say("insight.task-going")),
            PlotSegment(.cross, group.overdue.count, say("insight.task-overdue")),
            PlotSegment(.dark, group.stuck.count, say("insight.task-stuck")),
        ]
    }

    private func workTable(_ title: String, _ groups: [WorkGroup]) -> PlotTable {
        let hasVillages = groups.contains { $0.villages != nil }
        let hasProblems = groups.contains { $0.open != nil }
        let heads =
            (hasVillages ? heads("insight.col-villages") : [])
            + (hasProblems ? heads("insight.col-open", "insight.solved") : [])
            + heads(
                "insight.col-tasks", "insight.task-verified", "insight.task-done",
                "insight.task-going", "insight.task-overdue", "insight.task-stuck")
        return PlotTable(
            caption: title, first: say("insight.col-part"), heads: heads,
            rows: groups.map { group in
                func optional(_ figure: Figure?, _ how: String) -> CellValue {
                    figure.map { .number(door($0, how: how)) } ?? .words(say("insight.not-counted"))
                }
                return row(
                    TextLink(text: name(group.kind)), heads,
                    (hasVillages ? [optional(group.villages, "how.cases")] : [])
                        + (hasProblems
                            ? [
                                optional(group.open, "how.problems-open"),
                                optional(group.solved, "how.problems-verified"),
                            ] : [])
                        + [
                            .number(door(group.tasks, how: "how.tasks")),
                            .number(door(group.verified, how: "how.verified")),
                            .number(door(group.done, how: "how.done")),
                            .number(door(group.going, how: "how.not-due")),
                            .number(door(group.overdue, how: "how.overdue")),
                            .number(door(group.stuck, how: "how.stuck")),
                        ])
            })
    }

    private func name(_ kind: WorkGroup.Kind) -> String {
        switch kind {
        case .workstream(let key): label { $0.workstream(key)?.label } ?? key.text
        case .dimension(let dimension): programme.words.dimensions[dimension].text(in: language)
        case .villages(let key):
            label { $0.rules.screening?.classes.first { $0.key == key }?.label } ?? key.text
        case .unclassed: say("insight.unclassed")
        case .other: say("thrusts.other")
        }
    }

    /// As the first of the packs that knows it says.
    private func label(_ find: (Programme) -> Label?) -> String? {
        report.towns.compactMap { find($0.programme) }.first?.text(in: language)
    }

    // MARK: thrusts

    /// Unlike figures are no bars: they are told, and the page of the thrusts has the rest.
    var thrusts: InsightSection {
        let title = say("insight.thrusts")
        let heads = [PlotHead(text: say("insight.col-figures"), isNumber: false)]
        let states = report.towns.first?.thrusts?.thrusts ?? []
        return InsightSection(
            id: "thrusts", title: title, what: say("insight.thrusts-what"),
            tables: [
                PlotTable(
                    caption: title, first: say("insight.col-thrust"), heads: heads,
                    rows: states.map { state in
                        row(
                            TextLink(text: state.thrust.label.text(in: language)), heads,
                            [.words(state.lines.map(told).joined(separator: say("insight.joined")))]
                        )
                    })
            ],
            more: TextLink(text: say("insight.to-thrusts"), href: address("/thrusts")))
    }

    private func told(_ line: ThrustLine) -> String {
        let name = say(CountedHow.name(ThrustsMaking.how(line.figure)))
        let parts = line.parts.map { part in
            let number = part.isMoney ? Money.text(part.figure.count) : "\(part.figure.count)"
            let of = part.of.map { " / \($0)" } ?? ""
            let what: String? =
                switch part.name {
                case nil: nil
                case .text(let key): say(key)
                case .severity(let severity):
                    programme.words.severities[severity].text(in: language)
                case .stage(let stage): self.stage(stage)
                }
            // A part that says no more than the line itself stands without its name.
            return what.flatMap { name.hasSuffix($0) ? nil : "\($0) \(number)\(of)" }
                ?? "\(number)\(of)"
        }
        guard !parts.isEmpty else { return "\(name) \(say("insight.not-yet"))" }
        return "\(name) \(parts.joined(separator: say("insight.listed")))"
    }

    // MARK: towns

    var towns: InsightSection {
        let title = say("insight.towns")
        let heads = heads(
            "insight.col-listed", "insight.col-planned", "insight.col-transformed",
            "insight.col-problems", "insight.solved", "insight.col-tasks", "insight.col-done",
            "insight.promised", "insight.arrived")
        return InsightSection(
            id: "towns", title: title,
            what: [say("insight.towns-what"), withoutRound].compactMap(\.self).joined(),
            tables: [
                PlotTable(
                    caption: title, first: say("insight.col-town"), heads: heads,
                    rows: report.towns.map { town in
                        let href = address("/insight", division: town.division.code)
                        return row(
                            TextLink(text: town.division.name, href: href), heads,
                            line(town.totals, or: href))
                    })
            ])
    }

    private var withoutRound: String? {
        guard !report.withoutRound.isEmpty else { return nil }
        let names = report.withoutRound.map(\.name).joined(separator: say("insight.listed"))
        return " " + say("insight.towns-without", ["towns": names])
    }

    private func line(_ totals: InsightTotals, or href: String?) -> [CellValue] {
        [
            .number(door(totals.listed, how: "how.cases", or: href)),
            .number(door(totals.planned, how: "how.stage", or: href)),
            .number(door(totals.transformed, how: "how.cases-transformed", or: href)),
            .number(door(totals.problems, how: "how.insight-opened", or: href)),
            .number(door(totals.solved, how: "how.problems-verified", or: href)),
            .number(door(totals.tasks, how: "how.tasks", or: href)),
            .number(door(totals.done, how: "how.done", or: href)),
            .number(money(totals.promised.fen, totals.promised.entries, how: "how.promised")),
            .number(money(totals.arrived.fen, totals.arrived.entries, how: "how.arrived")),
        ]
    }

    // MARK: the round before

    var before: InsightSection? {
        guard let town = report.towns.first else { return nil }
        let title = say("insight.before")
        guard let before = report.before else {
            let unknown = report.unknownBefore.map {
                say(
                    "insight.before-unknown",
                    ["round": $0.round.title, "day": Days.near($0.day, call.today, in: language)])
            }
            return InsightSection(
                id: "before", title: title, what: "", empty: unknown ?? say("insight.no-before"))
        }
        let heads = [PlotHead(text: town.round.title), PlotHead(text: before.round.title)]
        let lines = zip(figures(town.totals), figures(before.totals)).map { now, then in
            row(TextLink(text: now.name), heads, [.number(now.door), .number(then.door)])
        }
        return InsightSection(
            id: "before", title: title,
            what: say(
                "insight.before-what",
                [
                    "days": "\(town.daysOpen)",
                    "day": Days.long(before.day, in: language),
                ]),
            tables: [
                PlotTable(
                    caption: title, first: say("insight.col-figure"), heads: heads, rows: lines)
            ],
            more: TextLink(
                text: before.round.title, href: "/rounds/\(before.round.id)"))
    }

    private func figures(_ totals: InsightTotals) -> [(name: String, door: Door)] {
        let duties = totals.duties
        return [
            (say("insight.col-listed"), door(totals.listed, how: "how.cases")),
            (say("insight.reached-diagnosed"), door(totals.diagnosed, how: "how.stage")),
            (say("insight.col-planned"), door(totals.planned, how: "how.stage")),
            (
                say("insight.col-transformed"),
                door(totals.transformed, how: "how.cases-transformed")
            ),
            (say("insight.col-problems"), door(totals.problems, how: "how.insight-opened")),
            (say("insight.problems-solved"), door(totals.solved, how: "how.problems-verified")),
            (say("insight.col-tasks"), door(totals.tasks, how: "how.tasks")),
            (say("insight.col-done"), door(totals.done, how: "how.done")),
            (
                say("insight.promised-yuan"),
                money(totals.promised.fen, totals.promised.entries, how: "how.promised")
            ),
            (
                say("insight.arrived-yuan"),
                money(totals.arrived.fen, totals.arrived.entries, how: "how.arrived")
            ),
            (say("insight.duties-met"), door(duties.met, how: "how.insight-duties")),
            (say("insight.duties-late"), door(duties.late, how: "how.insight-duties")),
            (say("insight.duties-missed"), Door(number: "\(duties.missed)")),
        ]
    }
}
