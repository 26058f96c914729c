import Mustache

/// One form in the list.
package struct FormLine: MustacheParent, Equatable, Sendable {
    /// What it is called. Example: `整顿情况月报表`.
    package let name: String
    /// Its page. Example: `/forms/f1`.
    package let href: String
    /// What one of its rows is about. Example: `村和问题`.
    package let rows: String
    /// Whether it can be filled. Example: `可以填`.
    package let state: StatusMark
    /// Filled as things stand, where it can be.
    package let fillHref: String?
    /// The cells that stay empty then.
    package let cellsHref: String?

    package init(
        name: String, href: String, rows: String, state: StatusMark, fillHref: String?,
        cellsHref: String?
    ) {
        self.name = name
        self.href = href
        self.rows = rows
        self.state = state
        self.fillHref = fillHref
        self.cellsHref = cellsHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "href": href
        case "rows": rows
        case "state": state
        case "fillHref": fillHref.orAbsent
        case "cellsHref": cellsHref.orAbsent
        default: nil
        }
    }
}
