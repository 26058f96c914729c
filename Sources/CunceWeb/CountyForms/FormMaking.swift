import CunceDomain
import CunceReports
import CunceTables

/// Makes the page of one form.
struct FormMaking {
    let place: FormsPlace
    let form: CountyForm
    let reading: FormReading
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var address: String { "/forms/\(form.id)" }

    /// As typed, as asked, as it was said before, or as it looks.
    private var layout: FormLayout {
        let asked = call.form.has("headFirst") ? call.form : call.query
        if asked.has("headFirst"), let layout = FormMappings.layout(asked) { return layout }
        if let mapping = form.mapping, mapping.sheet == reading.sheet {
            return FormLayout(
                head: mapping.headFirst...mapping.headLast, firstRow: mapping.firstRow)
        }
        return reading.layout ?? FormMappings.fallback
    }

    func page(_ shell: ShellModel) throws -> FormPage {
        let layout = layout
        let open = try FormMappings.open(reading, layout)
        let columns = FormField.columns(of: form.rows, place.programme, in: language)
        let cells = FormField.cells(in: language)
        let own = call.own(address)
        return FormPage(
            shell: shell, fileName: form.file.name, fileHref: "\(address)/original",
            rows: texts.say("forms.rows-\(form.rows.rawValue)", in: language),
            state: FormsMaking.state(form, texts, language), isRetired: form.retired != nil,
            isNew: form.mapping == nil,
            gone: form.gone.map { TextLink(text: "\($0.at) \($0.heading)") },
            opened: form.mapping?.open.map { TextLink(text: "\($0.at) \($0.heading)") } ?? [],
            fill: form.isSettled ? fill : nil,
            look: FormLook(
                action: address,
                sheet: SelectModel(
                    name: "sheet",
                    options: reading.sheets.map {
                        OptionModel(value: $0, label: $0, selected: $0 == reading.sheet)
                    }),
                headFirst: FieldModel(name: "headFirst", value: "\(layout.head.lowerBound)"),
                headLast: FieldModel(name: "headLast", value: "\(layout.head.upperBound)"),
                firstRow: FieldModel(
                    name: "firstRow", value: "\(layout.firstRow)",
                    complaint: call.complaints.fields["firstRow"])),
            form: call.formModel(address),
            columns: open.columns.map { line($0, $0.at, columns, own, layout, isColumn: true) },
            cells: open.cells.enumerated().map {
                line($1, "\($1.at)-\($0)", cells, own, layout, isColumn: false)
            },
            replace: FormFileField(
                form: call.formModel("\(address)/file"),
                file: FieldModel(
                    name: "file", value: "", complaint: call.complaints.fields["file"])),
            retire: call.reasonForm("\(address)/retire", field: "reason"))
    }

    private var fill: FormFillField {
        let last = FormPeriod.lastAsked(call)
        let weeks = FormPeriod.weeks(until: last, since: place.since)
        let oldest = weeks.last ?? last
        return FormFillField(
            action: "\(address)/filled", cellsAction: "\(address)/cells",
            week: SelectModel(
                name: "week",
                options: weeks.enumerated().map { place, week in
                    OptionModel(value: "\(week)", label: label(week), selected: place == 0)
                }),
            // Before the first round there is nothing to fill a form with.
            earlierHref: place.since.map { $0 < oldest.monday } ?? false
                ? "\(address)?until=\(oldest.previous)" : nil,
            laterHref: FormPeriod.later(than: last, today: call.today).map {
                "\(address)?until=\($0)"
            })
    }

    private func label(_ week: ISOWeek) -> String {
        texts.say(
            "briefs.week", in: language,
            [
                "from": Days.near(week.monday, call.today, in: language),
                "to": Days.near(week.sunday, call.today, in: language),
            ])
    }

    private func line(
        _ place: FormPlace, _ key: String, _ fields: [FormField], _ own: Call,
        _ layout: FormLayout, isColumn: Bool
    ) -> FormPlaceLine {
        let said = said(place, isColumn: isColumn)
        let use = said ?? FormProposal(fields).use(place.heading)
        var chosen = use.text
        var words = ""
        if case .text(let typed) = use { (chosen, words) = ("text", typed) }
        if case .open = use { chosen = "" }
        return FormPlaceLine(
            at: place.at, heading: place.heading,
            sample: isColumn ? sample(place.at, layout) : nil,
            use: own.select("use-\(key)", options(fields), initial: chosen),
            words: own.field("words-\(key)", words),
            isProposed: said == nil && use != .hand)
    }

    /// What was said of a place before; by its words, so that another row of the head keeps it.
    private func said(_ place: FormPlace, isColumn: Bool) -> FormUse? {
        let known = (isColumn ? form.mapping?.columns : form.mapping?.cells) ?? []
        let found =
            known.first { $0 == FormPlace(at: place.at, heading: place.heading, use: $0.use) }
            ?? known.first { FormPlace.words($0.heading) == FormPlace.words(place.heading) }
        return found.flatMap { $0.use == .open ? nil : $0.use }
    }

    private func options(_ fields: [FormField]) -> [(value: String, label: String)] {
        [("hand", texts.say("forms.use-hand", in: language))]
            + fields.map { (value: FormUse.field($0.key).text, label: $0.label) }
            + [("text", texts.say("forms.use-text", in: language))]
    }

    private func sample(_ letters: String, _ layout: FormLayout) -> String? {
        guard let column = CellName((letters + "1").utf8)?.column else { return nil }
        let row = reading.rows.first { $0.number == layout.firstRow }
        if let cell = row?.cells.first(where: { $0.column == column }), cell.isFormula {
            return texts.say("forms.sample-formula", in: language)
        }
        let text = reading.text(layout.firstRow, column)
        return text.isEmpty ? nil : Shortened.text(text, to: 40)
    }
}
