import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of everything known of one place.
struct PlaceFactsMaking {
    let view: FactsView
    let course: PlaceCourse
    let up: DivisionRow?
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var figures: FactFigures { FactFigures(view.programme, texts, in: language) }
    private var path: String { "/facts/places/\(view.place.code)" }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> PlaceFactsPage {
        let chosen = chosen
        return PlaceFactsPage(
            shell: shell, crumbs: crumbs,
            kind: course.unit?.label.text(in: language) ?? "",
            numbers: course.courses.filter { $0.kind.each != nil }.map(fact),
            situations: course.courses.filter { $0.kind.each == nil }.map(fact),
            record: chosen.flatMap { mayRecord($0.kind) ? recordForm($0) : nil },
            target: chosen.flatMap { mayAim($0.kind) ? targetForm($0) : nil },
            mayRecord: !recordable.isEmpty, hasFacts: !course.courses.isEmpty)
    }

    private var crumbs: [TextLink] {
        let town = up.flatMap { up in
            Access.may(view.actor, do: .see, at: Place(path: up.path.text))
                ? TextLink(text: up.name, href: "/facts?place=\(up.code)") : nil
        }
        let village =
            view.place.level == 5
            ? TextLink(text: say("facts.village-page"), href: "/villages/\(view.place.code)") : nil
        return [town, village].compactMap(\.self)
    }

    private var chosen: FactCourse? {
        let key = call.form.has("fact") ? call.form["fact"] : call.query["fact"]
        return course.courses.first { $0.kind.key.text == key }
    }

    private var recordable: [FactCourse] {
        view.may(.recordFacts) ? course.courses.filter { $0.kind.source.isTold } : []
    }

    private func mayRecord(_ kind: FactKind) -> Bool {
        kind.source.isTold && view.may(.recordFacts)
    }

    private func mayAim(_ kind: FactKind) -> Bool {
        kind.shape.isNumeric && kind.each != nil && view.may(.closeFacts)
    }

    private func fact(_ course: FactCourse) -> PlaceFact {
        let kind = course.kind
        return PlaceFact(
            key: kind.key.text, label: figures.label(kind), about: about(kind),
            latest: latest(course), isMissing: course.values.isEmpty && course.derived.isEmpty,
            baseline: (kind.each == nil ? nil : course.baseline).map {
                say("facts.baseline", ["value": figures.text($0.value, of: kind)])
            },
            target: course.target.map {
                say("facts.target", ["value": figures.text($0, of: kind)])
            },
            values: course.values.map { value($0, kind) }
                + course.derived.filter { $0.period != nil }.map { made($0, kind) },
            recordHref: mayRecord(kind) ? "\(path)?fact=\(kind.key)#tell" : nil)
    }

    private func about(_ kind: FactKind) -> String {
        let each: String? =
            switch kind.each {
            case nil: nil
            case .year: say("facts.each-year")
            case .halfYear: say("facts.each-half-year")
            case .quarter: say("facts.each-quarter")
            case .month: say("facts.each-month")
            case .week: say("facts.each-week")
            }
        let source: String? =
            switch kind.source {
            case .entered: nil
            case .imported: say("facts.comes-imported")
            case .derived: say("facts.comes-derived")
            }
        return [each, kind.from?.text(in: language), source].compactMap(\.self)
            .joined(separator: " · ")
    }

    private func latest(_ course: FactCourse) -> String {
        let kind = course.kind
        if let value = course.latest {
            return figures.text(value.value, of: kind)
        }
        return course.derived.first.map { figures.text(.number($0.number), of: kind) }
            ?? say("facts.none")
    }

    private func value(_ row: FactRow, _ kind: FactKind) -> PlaceFactValue {
        let said = [
            row.basis, row.word,
            row.reason.isEmpty || row.reason == row.word
                ? "" : say("facts.changed-because", ["reason": row.reason]),
            row.recordedOn > row.happenedOn && kind.each == nil
                ? say("facts.written-on", ["day": Days.long(row.recordedOn, in: language)]) : "",
        ].filter { !$0.isEmpty }
        return PlaceFactValue(
            when: row.period.map(figures.text) ?? Days.long(row.since, in: language),
            text: figures.text(row.value, of: kind),
            about: said.isEmpty ? nil : said.joined(separator: say("common.list-semicolon")),
            entry: TextLink(
                text: say("entry.number", ["number": "\(row.entry)"]),
                href: "/entries/\(row.entry)"))
    }

    private func made(_ derived: FactCourse.Derived, _ kind: FactKind) -> PlaceFactValue {
        PlaceFactValue(
            when: derived.period.map(figures.text) ?? Days.long(call.today, in: language),
            text: figures.text(.number(derived.number), of: kind))
    }

    private func recordForm(_ course: FactCourse) -> RecordFactForm {
        let kind = course.kind
        let own = call.own(path)
        let choices = kind.choices(texts, language)
        let isLasting = kind.shape == .state
        let isEvent = kind.shape == .event
        let asked = call.query["period"]
        let periods = kind.each.map { unit in
            (0..<8).map { Period(unit, containing: call.today).moved(by: -$0) }
        }
        let open = course.values.first { row in
            if case .state(_, nil) = row.value { true } else { false }
        }
        return RecordFactForm(
            form: call.formModel(path), fact: kind.key.text, label: figures.label(kind),
            hint: kind.typingHint(texts, language),
            period: periods.map { periods in
                own.select(
                    "period", periods.map { (value: "\($0)", label: figures.text($0)) },
                    initial: asked.isEmpty ? "\(periods[1])" : asked)
            },
            day: kind.each == nil && !isLasting ? own.field("day", "\(call.today)") : nil,
            value: choices.isEmpty && !isLasting && !isEvent ? own.field("value") : nil,
            choice: choices.isEmpty ? nil : own.select("value", choices),
            from: isLasting ? own.field("from", open.map { "\($0.since)" } ?? "") : nil,
            until: isLasting ? own.field("until") : nil,
            count: isEvent ? own.field("count", "1") : nil, none: isLasting || isEvent,
            basis: own.field("basis", kind.from?.text(in: language) ?? ""),
            note: own.field("note"))
    }

    private func targetForm(_ course: FactCourse) -> FactTargetForm {
        let kind = course.kind
        let action = "\(path)/target"
        let own = call.own(action)
        let periods = kind.each.map { unit in
            (0..<4).map { Period(unit, containing: call.today).moved(by: $0 - 1) }
        }
        return FactTargetForm(
            form: call.formModel(action), fact: kind.key.text,
            period: own.select(
                "period", (periods ?? []).map { (value: "\($0)", label: figures.text($0)) },
                initial: periods.map { "\($0[1])" } ?? ""),
            target: own.field("target"), reason: own.field("reason"))
    }
}
