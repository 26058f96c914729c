import Mustache

/// The numbers behind a plot. Template `plot-table`.
package struct PlotTable: MustacheParent, Equatable, Sendable {
    /// What it holds. Example: `各阶段的村`.
    package let caption: String
    /// Head of the first column. Example: `阶段`.
    package let first: String
    /// Heads of the others.
    package let heads: [PlotHead]
    /// One line each.
    package let rows: [PlotTableRow]

    package init(caption: String, first: String, heads: [PlotHead], rows: [PlotTableRow]) {
        self.caption = caption
        self.first = first
        self.heads = heads
        self.rows = rows
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "caption": caption
        case "first": first
        case "heads": heads
        case "rows": rows
        default: nil
        }
    }
}
