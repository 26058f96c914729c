import Mustache

/// A plot with the numbers behind it, or numbers alone. Template `insight-section`.
package struct InsightSection: MustacheParent, Equatable, Sendable {
    /// Anchor. Example: `funnel`.
    package let id: String
    /// Example: `各阶段的村`.
    package let title: String
    /// How it is counted.
    package let what: String
    /// How many others stand beside it on a wide page; absent for one. Example: `tall`.
    package let height: String?
    /// The finished drawings, one for wide and one for narrow pages; absent where numbers say it.
    package let plots: String?
    /// Where there is nothing to show: why.
    package let empty: String?
    /// Numbers that are folded away below a plot.
    package let tables: [PlotTable]
    /// Where more of it stands.
    package let more: TextLink?

    package init(
        id: String, title: String, what: String, height: String? = nil, plots: String? = nil,
        empty: String? = nil, tables: [PlotTable] = [], more: TextLink? = nil
    ) {
        self.id = id
        self.title = title
        self.what = what
        self.height = height
        self.plots = plots
        self.empty = empty
        self.tables = tables
        self.more = more
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "id": id
        case "title": title
        case "what": what
        case "height": height.orAbsent
        case "plots": plots.orAbsent
        case "empty": empty.orAbsent
        case "tables": tables
        case "hasTables": !tables.isEmpty
        case "more": more.orAbsent
        default: nil
        }
    }
}
