import CunceDomain
import CunceReports

/// Makes the list of forms.
struct FormsMaking {
    let place: FormsPlace
    let call: Call
    let texts: Texts

    func page(_ shell: ShellModel) -> FormsPage {
        FormsPage(
            shell: shell, forms: place.forms.map(line),
            form: call.formModel("/forms"), name: call.field("title"),
            rows: call.select(
                "rows",
                FormRows.allCases.map {
                    (
                        value: $0.rawValue,
                        label: texts.say("forms.rows-\($0.rawValue)", in: call.language)
                    )
                }, initial: FormRows.ledger.rawValue), file: call.secret("file"))
    }

    private func line(_ form: CountyForm) -> FormLine {
        FormLine(
            name: form.title, href: "/forms/\(form.id)",
            rows: texts.say("forms.rows-\(form.rows.rawValue)", in: call.language),
            state: Self.state(form, texts, call.language),
            fillHref: form.isSettled ? "/forms/\(form.id)/filled" : nil,
            cellsHref: form.isSettled ? "/forms/\(form.id)/cells" : nil)
    }

    static func state(_ form: CountyForm, _ texts: Texts, _ language: Language) -> StatusMark {
        let (mark, key) =
            if form.retired != nil {
                ("gone", "forms.state-retired")
            } else if form.isSettled {
                ("ver", "forms.state-ready")
            } else if form.mapping == nil {
                ("none", "forms.state-new")
            } else {
                ("soon", "forms.state-changed")
            }
        return StatusMark(mark: mark, text: texts.say(key, in: language))
    }
}
