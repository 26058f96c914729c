import Mustache

/// One task of a field sheet.
package struct FieldSheetRow: MustacheParent, Equatable, Sendable {
    /// Its number on the paper. Example: `12`.
    package let number: Int
    /// What it is. Example: `返回地 12 户逐户核面积`.
    package let title: String
    /// Who does it. Example: `驻村干部 甲`.
    package let owner: String
    /// By when. Example: `11月15日`.
    package let due: String
    /// How it stands.
    package let status: StatusMark
    /// What the sheet says of it.
    package let mark: SelectModel
    /// What proves it, or why it is stuck.
    package let words: FieldModel

    package init(
        number: Int, title: String, owner: String, due: String, status: StatusMark,
        mark: SelectModel, words: FieldModel
    ) {
        self.number = number
        self.title = title
        self.owner = owner
        self.due = due
        self.status = status
        self.mark = mark
        self.words = words
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number
        case "title": title
        case "owner": owner
        case "due": due
        case "status": status
        case "mark": mark
        case "words": words
        default: nil
        }
    }
}
