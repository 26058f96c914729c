import Mustache

/// The lawful-use warnings of a pack 合法使用提示. Template `warnings`.
package struct WarningsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where answers are posted; absent for whoever may not, and where none is open.
    package let form: FormModel?
    /// The pack with its version. Example: `三联三帮三推 1.0.0`.
    package let pack: String
    /// How many, and how many are open. Example: `共 2 条，1 条还没有人负责`.
    package let line: String
    /// Those nobody answers for.
    package let open: [AnsweredWarning]
    /// Those somebody answers for.
    package let answered: [AnsweredWarning]
    /// Whether there is one somebody answers for.
    package let hasAnswered: Bool
    /// Whether the pack has no warning at all.
    package let isClear: Bool
    /// Who may answer, for those who may not.
    package let who: String?

    package init(
        shell: ShellModel, form: FormModel? = nil, pack: String, line: String,
        open: [AnsweredWarning], answered: [AnsweredWarning], hasAnswered: Bool, isClear: Bool,
        who: String? = nil
    ) {
        self.shell = shell
        self.form = form
        self.pack = pack
        self.line = line
        self.open = open
        self.answered = answered
        self.hasAnswered = hasAnswered
        self.isClear = isClear
        self.who = who
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form.orAbsent
        case "pack": pack
        case "line": line
        case "open": open
        case "answered": answered
        case "hasAnswered": hasAnswered
        case "isClear": isClear
        case "who": who.orAbsent
        default: nil
        }
    }
}
