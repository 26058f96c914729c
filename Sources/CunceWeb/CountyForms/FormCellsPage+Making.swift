import CunceDomain
import CunceReports

extension FormCellsPage {
    init(
        _ shell: ShellModel, _ form: CountyForm, _ filled: FilledCountyForm,
        _ period: FormPeriod, _ texts: Texts, _ language: Language
    ) {
        func line(_ gap: FormGap) -> FormCellLine {
            let why =
                switch gap.reason {
                case .byHand: texts.say("forms.why-hand", in: language)
                case .notRecorded: texts.say("forms.why-missing", in: language)
                case .unknownField(let key):
                    texts.say("forms.why-unknown", in: language, ["field": key])
                }
            return FormCellLine(
                cell: gap.cell, heading: gap.heading, village: gap.village, why: why,
                href: gap.href)
        }
        self.init(
            shell: shell, name: form.title, formHref: "/forms/\(form.id)",
            day: Days.long(filled.day, in: language),
            rows: texts.say("forms.cells-rows", in: language, ["count": "\(filled.rows)"]),
            hand: filled.gaps.filter { $0.reason != .notRecorded }.map(line),
            missing: filled.gaps.filter { $0.reason == .notRecorded }.map(line),
            fileHref: "/forms/\(form.id)/filled?day=\(period.day)")
    }
}
