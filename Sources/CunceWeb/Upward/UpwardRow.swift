import Mustache

/// One matter in a list.
package struct UpwardRow: MustacheParent, Equatable, Sendable {
    /// Its words. Example: `返回地要一户一户量清`.
    package let text: String
    /// Its page.
    package let href: String?
    /// From whom, since when. Example: `县挂钩领导 · 11月13日批示`.
    package let line: String
    package let status: StatusMark
    /// By when, or how late. Example: `11月30日前`.
    package let due: String?
    /// What can be done about it here.
    package let forms: [UpwardForm]

    package init(
        text: String, href: String?, line: String, status: StatusMark, due: String? = nil,
        forms: [UpwardForm] = []
    ) {
        self.text = text
        self.href = href
        self.line = line
        self.status = status
        self.due = due
        self.forms = forms
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "href": href.orAbsent
        case "line": line
        case "status": status
        case "due": due.orAbsent
        case "forms": forms
        default: nil
        }
    }
}
