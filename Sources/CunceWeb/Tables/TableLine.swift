import Mustache

/// One table in the list of tables.
package struct TableLine: MustacheParent, Equatable, Sendable {
    /// What it is called. Example: `任务`.
    package let name: String
    /// What is in it. Example: `任务、责任岗位、期限、状态`.
    package let holds: String
    /// As a workbook.
    package let xlsxHref: String?
    /// As text.
    package let csvHref: String?
    /// Handing it in, where the reader may.
    package let importHref: String?

    package init(
        name: String, holds: String, xlsxHref: String? = nil, csvHref: String? = nil,
        importHref: String? = nil
    ) {
        self.name = name
        self.holds = holds
        self.xlsxHref = xlsxHref
        self.csvHref = csvHref
        self.importHref = importHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "holds": holds
        case "xlsxHref": xlsxHref.orAbsent
        case "csvHref": csvHref.orAbsent
        case "importHref": importHref.orAbsent
        default: nil
        }
    }
}
