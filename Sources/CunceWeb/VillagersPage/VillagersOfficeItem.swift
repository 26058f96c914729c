import Mustache

/// A matter that is or could be on a village's page, for the office. Template
/// `villagers-office-item`.
struct VillagersOfficeItem: MustacheParent, Equatable, Sendable {
    let title: String
    let status: StatusMark
    /// The released words, line by line.
    let lines: [String]
    /// What changed in the record since. Example: `登记的是“办成”，公开页上还是“正在办”。`
    let change: String?
    /// Example: `任务`, `11月20日由组织办公开`.
    let note: String
    let entriesHref: String?
    let forms: [UpwardForm]

    func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "status": status
        case "lines": lines
        case "change": change.orAbsent
        case "note": note
        case "entriesHref": entriesHref.orAbsent
        case "forms": forms
        default: nil
        }
    }
}
