import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of what is known of the villages of a town or county.
struct FactsMaking {
    let view: FactsView
    let indicators: PlaceIndicators
    /// The division above the place.
    let up: DivisionRow?
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var figures: FactFigures { FactFigures(view.programme, texts, in: language) }
    private var isCounty: Bool { view.place.level < 4 }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> FactsPage {
        FactsPage(
            shell: shell,
            up: up.flatMap { up in
                let place = Place(path: up.path.text)
                return up.level >= 3 && Access.may(view.actor, do: .see, at: place)
                    ? TextLink(
                        text: up.name,
                        href: "/facts?place=\(up.code)&period=\(indicators.period)") : nil
            },
            lede: lede, periods: periods, towns: indicators.towns.map(town),
            columns: indicators.kinds.map(column),
            rows: isCounty ? [] : indicators.lines.compactMap(row), situations: situations,
            steps: steps, hasFacts: !view.units.isEmpty || !indicators.situations.isEmpty,
            hasRows: !indicators.lines.isEmpty,
            tableHref: view.may(.recordFacts) ? "/tables/facts/import?\(asked)" : nil,
            downloadHref: view.units.isEmpty ? nil : "/tables/facts.xlsx?\(asked)")
    }

    /// What a table is asked for.
    private var asked: String { "village=\(view.place.code)&period=\(indicators.period)" }

    private var lede: String {
        let counts = [
            "period": figures.text(indicators.period), "owed": "\(indicators.owed)",
            "told": "\(indicators.told)", "missing": "\(indicators.owed - indicators.told)",
        ]
        return say("facts.lede", counts) + (language == .zh ? "" : " ") + closing
    }

    private var closing: String {
        let steps = indicators.closing
        if let closed = steps?.closedOn {
            return say("facts.closed-on", ["day": Days.long(closed, in: language)]) + word
        }
        if let handedIn = steps?.handedInOn {
            return say("facts.handed-in-on", ["day": Days.long(handedIn, in: language)]) + word
        }
        return say((steps?.reopened ?? 0) > 0 ? "facts.reopened" : "facts.open")
    }

    /// What was said with the last step: why values are missing, which whoever closes the period
    /// reads before they do, and afterwards their own words.
    private var word: String {
        guard let word = indicators.closing?.word, !word.isEmpty else { return "" }
        return (language == .zh ? "" : " ") + say("facts.closing-word", ["word": word])
    }

    private var periods: [NavItem] {
        var shown = view.periods(on: call.today)
        if !shown.contains(indicators.period) { shown.append(indicators.period) }
        return shown.map { period in
            NavItem(
                label: figures.text(period),
                href: "/facts?place=\(view.place.code)&period=\(period)",
                isCurrent: period == indicators.period)
        }
    }

    private func town(_ town: PlaceIndicators.Town) -> FactsTown {
        let (mark, key) =
            town.closing?.closedOn != nil
            ? ("ver", "facts.state-closed")
            : town.closing?.handedInOn != nil
                ? ("done", "facts.state-handed-in") : ("doing", "facts.state-open")
        return FactsTown(
            name: town.row.name,
            href: "/facts?place=\(town.row.code)&period=\(indicators.period)",
            told: "\(town.told) / \(town.owed)", status: StatusMark(mark: mark, text: say(key)))
    }

    private func column(_ kind: FactKind) -> FactsColumn {
        let isOpen = indicators.closing?.closedOn == nil
        let query = "place=\(view.place.code)&fact=\(kind.key)&period=\(indicators.period)"
        let unit = figures.unit(kind)
        return FactsColumn(
            label: figures.label(kind), unit: unit.isEmpty ? nil : unit,
            fillHref: !isCounty && isOpen && view.may(.recordFacts) ? "/facts/fill?\(query)" : nil,
            fillLabel: say("facts.fill-one", ["fact": figures.label(kind)]))
    }

    private func row(_ line: PlaceIndicators.Line) -> FactsRow? {
        guard indicators.kinds.contains(where: { indicators.isOwed($0, of: line) }) else {
            return nil
        }
        let href = "/facts/places/\(line.place.code)"
        return FactsRow(
            name: line.place.name, href: href,
            cells: indicators.kinds.map { kind in
                let label = figures.label(kind)
                guard indicators.isOwed(kind, of: line) else {
                    return FactsCell(
                        label: label, text: say("facts.not-of-this"), isMissing: false)
                }
                let place = "\(href)?fact=\(kind.key)&period=\(indicators.period)#\(kind.key)"
                guard let value = line.values[kind.key] else {
                    return FactsCell(
                        label: label, text: say("facts.none"), href: place, isMissing: true)
                }
                return FactsCell(
                    label: label, text: figures.text(value.value, of: kind), href: place,
                    isMissing: false, mark: mark(value))
            })
    }

    private func mark(_ value: FactRow) -> String? {
        if value.former > 0 { return say("facts.changed") }
        return value.word.isEmpty ? nil : say("facts.explained")
    }

    private var situations: [FactsSituation] {
        indicators.situations.compactMap { kind in
            let found = indicators.lines.filter { line in
                line.situations[kind.key].map { $0.value.holds(on: call.today) } ?? false
            }
            guard !found.isEmpty else { return nil }
            return FactsSituation(
                label: figures.label(kind),
                places: found.map { line in
                    TextLink(
                        text: named(line, kind),
                        href: "/facts/places/\(line.place.code)?fact=\(kind.key)#\(kind.key)")
                }, count: say("facts.villages", ["count": "\(found.count)"]))
        }
    }

    /// With its value, where that says more than that it is so.
    private func named(_ line: PlaceIndicators.Line, _ kind: FactKind) -> String {
        switch line.situations[kind.key]?.value {
        case .judgement, nil: line.place.name
        case .some(let value):
            say(
                "facts.place-value",
                ["place": line.place.name, "value": figures.text(value, of: kind)])
        }
    }

    /// A step is shown to whoever may take it; the desk asks again.
    private var steps: [FactsStep] {
        guard !indicators.kinds.isEmpty else { return [] }
        let closing = indicators.closing
        let isAbove = view.actor.standing == .countyOffice
        let isRootSecretary =
            view.actor.standing == .secretary && view.root == view.place.id
        var steps: [FactsStep] = []
        if closing?.handedInOn == nil, closing?.closedOn == nil, view.may(.closeFacts),
            !(isAbove && view.place.level == 4)
        {
            steps.append(step("hand-in", isMain: true))
        }
        let mayClose =
            isAbove && (view.place.level == 4 || view.root == view.place.id) || isRootSecretary
        if closing?.handedInOn != nil, closing?.closedOn == nil, mayClose {
            steps.append(step("close", isMain: true))
        }
        if closing?.closedOn != nil
            ? mayClose
            : closing?.handedInOn != nil && view.may(.closeFacts)
                || closing?.handedInOn != nil && mayClose
        {
            steps.append(step("reopen", isMain: false))
        }
        return steps
    }

    private func step(_ act: String, isMain: Bool) -> FactsStep {
        let action = "/facts/periods/\(act)"
        let own = call.own(action)
        return FactsStep(
            form: call.formModel(action), place: view.place.code,
            period: "\(indicators.period)",
            word: FieldModel(
                name: "word", value: own.field("word").value,
                complaint: call.complaints.fields["\(act)-word"] ?? own.field("word").complaint),
            hint: hint(act), label: label(act), button: button(act), isMain: isMain)
    }

    private func hint(_ act: String) -> String {
        switch act {
        case "hand-in": say("facts.hand-in-what")
        case "close": say("facts.close-what")
        default: say("facts.reopen-what")
        }
    }

    private func label(_ act: String) -> String {
        act == "reopen" ? say("facts.reopen-why") : say("facts.step-word")
    }

    private func button(_ act: String) -> String {
        let period = ["period": figures.text(indicators.period)]
        return switch act {
        case "hand-in": say("facts.hand-in", period)
        case "close": say("facts.close", period)
        default: say("facts.reopen", period)
        }
    }
}

extension FactValue {
    /// Whether it says that something is so on a day: not a judgement that it is not, nor a state
    /// that has ended.
    func holds(on day: CivilDate) -> Bool {
        switch self {
        case .judgement(let holds): holds
        case .state(let from, let until): from <= day && (until.map { day <= $0 } ?? true)
        case .choice, .number, .event: true
        }
    }
}
