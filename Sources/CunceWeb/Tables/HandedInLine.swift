import Mustache

/// A table the reader handed in: the way back to its preview.
package struct HandedInLine: MustacheParent, Equatable, Sendable {
    /// As it was named. Example: `任务台账.xlsx`.
    package let fileName: String
    /// Which table. Example: `任务`.
    package let table: String
    /// When. Example: `11月20日`.
    package let day: String
    /// Its preview.
    package let href: String

    package init(fileName: String, table: String, day: String, href: String) {
        self.fileName = fileName
        self.table = table
        self.day = day
        self.href = href
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "fileName": fileName
        case "table": table
        case "day": day
        case "href": href
        default: nil
        }
    }
}
