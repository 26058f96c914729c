import Mustache

/// Trying a change of a programme without saving it 试改规则. Template `programme-try`.
package struct TrialPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Its name. Example: `“三联三帮三推”整治后进村`.
    package let title: String
    /// Where the programme is read. Example: `/programmes/example/1.0.0`.
    package let href: String
    /// On whose situation it is tried. Example: `按“2026年下半年后进村集中整治”11月20日的情况`.
    package let onLine: String
    /// Other rounds it can be tried on.
    package let rounds: [TextLink]
    /// Where the form goes.
    package let form: FormModel
    /// Files changed so far; they go along with the form.
    package let files: [TrialFile]
    /// What was found; absent before the first try.
    package let result: TrialResult?
    /// Rules with the numbers they hang on.
    package let sections: [TrialSection]
    /// Files whose text can be opened.
    package let choices: [TrialChoice]
    /// The file whose text is open. Example: `screening.yaml`.
    package let fileName: String
    /// Its text as it stands now.
    package let text: String

    package init(
        shell: ShellModel, title: String, href: String, onLine: String, rounds: [TextLink],
        form: FormModel, files: [TrialFile], result: TrialResult? = nil, sections: [TrialSection],
        choices: [TrialChoice], fileName: String, text: String
    ) {
        self.shell = shell
        self.title = title
        self.href = href
        self.onLine = onLine
        self.rounds = rounds
        self.form = form
        self.files = files
        self.result = result
        self.sections = sections
        self.choices = choices
        self.fileName = fileName
        self.text = text
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "title": title
        case "href": href
        case "onLine": onLine
        case "rounds": rounds
        case "form": form
        case "files": files
        case "result": result.orAbsent
        case "sections": sections
        case "choices": choices
        case "fileName": fileName
        case "text": text
        default: nil
        }
    }
}
