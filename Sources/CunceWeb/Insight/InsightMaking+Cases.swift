import CunceDomain
import CunceReports
import CunceStore

/// How far villages came, when, and how long it took.
extension InsightMaking {
    // MARK: funnel

    var funnel: InsightSection {
        let before = report.before?.funnel ?? []
        let title = say("insight.funnel")
        let rows = report.funnel.map { step in
            let same = before.first { $0.kind == step.kind }
            return BarPlot.Row(
                label: name(step.kind),
                segments: [PlotSegment(.whole, step.reached.count, title)],
                notes: [
                    step.here.map {
                        say(
                            "insight.funnel-note",
                            ["count": "\(step.reached.count)", "here": "\($0.count)"])
                    } ?? say("insight.villages-count", ["count": "\(step.reached.count)"])
                ]
                    + (same.map {
                        [say("insight.before-note", ["count": "\($0.reached.count)"])]
                    } ?? []),
                beside: same.map { PlotSegment(.dots, $0.reached.count, "") })
        }
        let told = report.funnel.map { "\(name($0.kind)) \($0.reached.count)" }
            .joined(separator: say("insight.joined"))
        let heads = heads("insight.col-reached", "insight.col-here")
        return InsightSection(
            id: "funnel", title: title,
            what: say(before.isEmpty ? "insight.funnel-what" : "insight.funnel-what-before"),
            plots: both {
                BarPlot(rows: rows).svg(id: "funnel", title: title, told: told, $0)
            },
            tables: [
                PlotTable(
                    caption: title, first: say("insight.col-stage"), heads: heads,
                    rows: report.funnel.map { step in
                        row(
                            TextLink(text: name(step.kind)), heads,
                            [
                                .number(door(step.reached, how: "how.stage", or: screening)),
                                step.here.map {
                                    .number(door($0, how: "how.stage", or: screening))
                                }
                                    ?? .words(say("insight.not-counted")),
                            ])
                    })
            ])
    }

    private var screening: String? {
        report.isCounty
            ? nil : report.towns.first.map { "/rounds/\($0.round.id)/screening" }
    }

    private func name(_ kind: FunnelStep.Kind) -> String {
        switch kind {
        case .examined: say(report.isCounty ? "insight.examined-county" : "insight.examined")
        case .named: say("insight.named")
        case .reached(let stage): say("insight.reached-\(stage.rawValue)")
        }
    }

    // MARK: life of cases

    /// Unit: villages. More lines than these are no plot any more; the towns' own pages have them.
    private static let lines = 80

    var life: InsightSection {
        let title = say("insight.life")
        guard report.lives.count <= Self.lines else {
            return InsightSection(
                id: "life", title: title, what: say("insight.life-what"),
                empty: say("insight.life-many", ["count": "\(report.lives.count)"]))
        }
        let stretches = report.lives.flatMap(\.stretches)
        guard let first = stretches.map(\.from).min() else {
            return InsightSection(
                id: "life", title: title, what: say("insight.life-what"),
                empty: noCases)
        }
        let opens = report.towns.map(\.round.opens).min() ?? first
        let plot = LifePlot(
            rows: report.lives.map { life in
                LifePlot.Row(
                    label: life.village.name,
                    stretches: life.stretches.map {
                        LifePlot.Stretch(
                            fill: Self.fill($0.stage), word: stage($0.stage), from: $0.from,
                            until: $0.until)
                    })
            }, first: min(first, opens), last: report.day,
            legend: CaseStage.allCases.filter { stage in
                stretches.contains { $0.stage == stage }
            }.map { PlotSegment(Self.fill($0), 0, stage($0)) })
        let told = say(
            "insight.life-told",
            [
                "count": "\(report.lives.count)",
                "from": Days.long(min(first, opens), in: language),
                "until": Days.long(report.day, in: language),
            ])
        return InsightSection(
            id: "life", title: title, what: say("insight.life-what"),
            height: report.lives.count < 12 ? nil : report.lives.count < 30 ? "tall" : "taller",
            plots: both { plot.svg(id: "life", title: title, told: told, month: month, $0) },
            tables: [lifeTable(title)])
    }

    private func lifeTable(_ title: String) -> PlotTable {
        let stages = CaseStage.allCases.filter { stage in
            report.lives.contains { $0.stretches.contains { $0.stage == stage } }
        }
        let heads = stages.map { PlotHead(text: stage($0), isNumber: false) }
        let asked = [
            report.day < call.today ? "as-of=\(report.day)" : nil,
            askedRound.map { "round=\($0)" },
        ].compactMap(\.self)
        let query = asked.isEmpty ? "" : "?\(asked.joined(separator: "&"))"
        return PlotTable(
            caption: title, first: say("insight.col-village"), heads: heads,
            rows: report.lives.map { life in
                row(
                    TextLink(
                        text: life.village.name, href: "/villages/\(life.village.code)\(query)"),
                    heads,
                    stages.map { stage in
                        guard let stretch = life.stretches.first(where: { $0.stage == stage })
                        else { return .words(say("insight.not-yet")) }
                        return .link(
                            TextLink(
                                text: say(
                                    stretch.lasts ? "insight.stretch-lasts" : "insight.stretch",
                                    [
                                        "from": Days.near(
                                            stretch.from, call.today, in: language),
                                        "days": "\(stretch.days)",
                                    ]), href: EntryNumbers.href([stretch.entry], how: "how.stage"))
                        )
                    })
            })
    }

    static func fill(_ stage: CaseStage) -> PlotFill {
        switch stage {
        case .candidate, .listed: .plain
        case .diagnosed: .dots
        case .underWay: .hatch
        case .verifying: .cross
        case .consolidating: .whole
        case .closed: .dark
        }
    }

    // MARK: time in stage

    var stays: InsightSection {
        let title = say("insight.stays")
        guard !report.stays.isEmpty else {
            return InsightSection(
                id: "stays", title: title, what: say("insight.stays-what"),
                empty: noCases)
        }
        let rows = report.stays.flatMap { stays in
            [(stays.over, true), (stays.lasting, false)].compactMap { spread, isOver in
                shape(spread).map { shape in
                    SpreadPlot.Row(
                        label: say(
                            isOver ? "insight.stay-over" : "insight.stay-lasting",
                            ["stage": stage(stays.stage)]),
                        notes: told(spread), shape: shape, isOver: isOver)
                }
            }
        }
        let all = rows.map { "\($0.label) \($0.notes.joined(separator: say("insight.listed")))" }
            .joined(separator: say("insight.joined"))
        let heads = [
            PlotHead(text: say("insight.col-over"), isNumber: false),
            PlotHead(text: say("insight.col-lasting"), isNumber: false),
            PlotHead(text: say("insight.col-stays")),
        ]
        return InsightSection(
            id: "stays", title: title, what: say("insight.stays-what"),
            plots: both {
                SpreadPlot(rows: rows).svg(id: "stays", title: title, told: all, $0)
            },
            tables: [
                PlotTable(
                    caption: title, first: say("insight.col-stage"), heads: heads,
                    rows: report.stays.map { stays in
                        row(
                            TextLink(text: stage(stays.stage)), heads,
                            [
                                .words(words(stays.over)), .words(words(stays.lasting)),
                                .number(
                                    door(
                                        Figure(
                                            count: stays.over.days.count
                                                + stays.lasting.days.count,
                                            entries: stays.entries), how: "how.stage")),
                            ])
                    })
            ])
    }

    private func shape(_ spread: DaySpread) -> SpreadPlot.Shape? {
        guard let least = spread.days.first, let most = spread.days.last else { return nil }
        guard !spread.isFew, let lower = spread.lowerQuarter, let upper = spread.upperQuarter,
            let twice = spread.median.map({ $0 * Rational(2) })?.whole
        else { return .each(spread.days) }
        return .spread(least: least, lower: lower, middle: twice, upper: upper, most: most)
    }

    /// One by one where they are few; else the middle, the spread and how many.
    private func told(_ spread: DaySpread) -> [String] {
        guard let least = spread.days.first, let most = spread.days.last,
            let median = spread.median
        else { return [say("insight.not-yet")] }
        if spread.isFew {
            let days = spread.days.map { "\($0)" }.joined(separator: say("insight.listed"))
            return [say("insight.days-each", ["days": days])]
        }
        return [
            say(
                "insight.days-median",
                ["median": median.text(decimals: median.isWhole ? 0 : 1)]),
            say(
                "insight.days-half",
                [
                    "lower": "\(spread.lowerQuarter ?? least)",
                    "upper": "\(spread.upperQuarter ?? most)",
                ]),
            say("insight.days-range", ["least": "\(least)", "most": "\(most)"]),
            say("insight.days-count", ["count": "\(spread.days.count)"]),
        ]
    }

    private func words(_ spread: DaySpread) -> String {
        told(spread).joined(separator: say("insight.listed"))
    }
}
