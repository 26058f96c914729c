import CunceDomain
import CunceReports
import CunceStore

/// What there is to forget, as its page says it.
struct ForgettingWords {
    let view: ForgettingView
    let call: Call
    let texts: Texts

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: call.language, values)
    }

    private func day(_ day: CivilDate) -> String { Days.long(day, in: call.language) }

    private func label(_ file: FileOver) -> String {
        let kind = say("sealed-kind.\(file.standing.key.kind.rawValue)")
        guard !file.standing.key.post.text.isEmpty else {
            return file.standing.name.map { "\(kind) · \($0)" } ?? kind
        }
        return "\(kind) · \(view.posts.text(file.standing.key.post, in: call.language))"
    }

    /// Tells several files of one post apart.
    private func longLabel(_ file: FileOver) -> String {
        "\(label(file)) · \(say("forgetting.kept", ["day": day(file.until)]))"
    }

    private func href(_ key: FileKey) -> String {
        let pages =
            switch key.kind {
            case .action: "personnel"
            case .view: "in-view"
            case .appraisal: "appraisals"
            case .pay: "pay"
            case .service: "service"
            }
        return "/\(pages)/\(key.file)"
    }

    var files: PersonnelSection {
        PersonnelSection(
            id: "due", title: say("forgetting.due"), empty: say("forgetting.due-none"),
            lines: view.files.map {
                PersonnelLine(
                    title: TextLink(text: label($0), href: href($0.standing.key)),
                    day: say("forgetting.kept", ["day": day($0.until)]))
            })
    }

    var backups: PersonnelSection {
        PersonnelSection(
            id: "backups", title: say("forgetting.backups"), what: say("forgetting.backups-what"),
            empty: say("forgetting.backups-none"),
            lines: view.backups.map { backup in
                let held = backup.holds(view.forgotten)
                return PersonnelLine(
                    title: TextLink(text: "\(day(backup.madeAt.day)) · \(backup.place)"),
                    note: held == 0
                        ? say("forgetting.backup-holds-none")
                        : say("forgetting.backup-holds", ["count": "\(held)"]),
                    day: lastDay(of: backup))
            })
    }

    private func lastDay(of backup: KnownBackup) -> String {
        guard let last = view.term.lastDay(ofOneMadeOn: backup.madeAt.day) else {
            return say("forgetting.backup-no-term")
        }
        return say(
            last < call.today ? "forgetting.backup-overdue" : "forgetting.backup-until",
            ["day": day(last)])
    }

    var forms: [UpwardForm] {
        let making = UpwardForms(call: call, texts: texts)
        var forms: [UpwardForm] = []
        if !view.files.isEmpty {
            forms.append(
                making.form(
                    "/forgetting/files", "forgetting.destroy", hint: "forgetting.destroy-hint",
                    isWarn: true,
                    [
                        .boxes(
                            "files", "field.files",
                            view.files.map { ($0.standing.key.file.text, longLabel($0)) })
                    ]))
        }
        if !view.people.isEmpty {
            forms.append(
                making.form(
                    "/forgetting/person", "forgetting.person", hint: "forgetting.person-hint",
                    isWarn: true,
                    [
                        .select(
                            "person", "field.person",
                            [(value: "", label: say("common.choose"))]
                                + view.people.map { ($0.person.text, label($0)) }),
                        .boxes(
                            "confirms", "field.confirms",
                            [("yes", say("forgetting.person-confirm"))]),
                    ]))
        }
        return forms + [
            making.form(
                "/forgetting/backups", "forgetting.keep-backups",
                [.line("days", "forgetting.days", view.term.days.map { "\($0)" } ?? "")])
        ]
    }

    private func label(_ person: PersonWhoLeft) -> String {
        say(
            "forgetting.left",
            [
                "post": view.posts.text(person.post, in: call.language), "day": day(person.until),
            ])
    }
}
