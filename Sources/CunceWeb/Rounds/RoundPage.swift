import Mustache

/// Opens a round 轮次. Template `round-new`.
package struct RoundPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where it is posted.
    package let form: FormModel
    /// Its title. Example: `2026 年第一轮`.
    package let title: FieldModel
    /// First day. Example: `2026-08-01`.
    package let opens: FieldModel
    /// Last day. Example: `2027-07-31`.
    package let closes: FieldModel
    /// What is to be reached.
    package let target: FieldModel
    /// The programme. Example: `三联三帮三推`.
    package let packName: String
    /// Its version. Example: `1`.
    package let packVersion: String
    /// Where open warnings of the programme are answered for: before that nothing is opened.
    package let warningsHref: String?
    /// Back without opening.
    package let cancelHref: String

    package init(
        shell: ShellModel, form: FormModel, title: FieldModel, opens: FieldModel,
        closes: FieldModel, target: FieldModel, packName: String, packVersion: String,
        warningsHref: String? = nil, cancelHref: String
    ) {
        self.shell = shell
        self.form = form
        self.title = title
        self.opens = opens
        self.closes = closes
        self.target = target
        self.packName = packName
        self.packVersion = packVersion
        self.warningsHref = warningsHref
        self.cancelHref = cancelHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "title": title
        case "opens": opens
        case "closes": closes
        case "target": target
        case "packName": packName
        case "packVersion": packVersion
        case "warningsHref": warningsHref.orAbsent
        case "cancelHref": cancelHref
        default: nil
        }
    }
}
