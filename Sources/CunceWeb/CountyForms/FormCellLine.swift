import Mustache

/// Cells of a filled form that stay empty.
package struct FormCellLine: MustacheParent, Equatable, Sendable {
    /// Which. Example: `F7`.
    package let cell: String
    /// What stands above them. Example: `完成时限`.
    package let heading: String
    /// Whose row. Example: `洋港村`.
    package let village: String?
    /// Why. Example: `还没有记录`.
    package let why: String
    /// Where it is recorded. Example: `/cases/c1/plan`.
    package let href: String?

    package init(
        cell: String, heading: String, village: String?, why: String, href: String?
    ) {
        self.cell = cell
        self.heading = heading
        self.village = village
        self.why = why
        self.href = href
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "cell": cell
        case "heading": heading
        case "village": village.orAbsent
        case "why": why
        case "href": href.orAbsent
        default: nil
        }
    }
}
