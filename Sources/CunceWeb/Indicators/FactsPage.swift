import Mustache

/// What is known of the villages of a town 村情数据. Template `facts`.
package struct FactsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The county, from one of its towns.
    package let up: TextLink?
    /// How much is told and how far the period is. Example: `2025年：31 个村应填 62 项，已填 58 项。`
    package let lede: String
    /// Periods to choose from, the one shown marked.
    package let periods: [NavItem]
    /// Towns of a county; none for a town.
    package let towns: [FactsTown]
    /// Facts of the period.
    package let columns: [FactsColumn]
    /// Villages with a value for each column.
    package let rows: [FactsRow]
    /// What is so of villages now.
    package let situations: [FactsSituation]
    /// Handing in, closing and opening again, as far as the reader may.
    package let steps: [FactsStep]
    /// Whether the programme knows any.
    package let hasFacts: Bool
    /// Whether the place has villages such facts are known of.
    package let hasRows: Bool
    /// Where the period is handed in as a table; absent for who may not.
    package let tableHref: String?
    /// The table of the period, to be filled in or read.
    package let downloadHref: String?

    package init(
        shell: ShellModel, up: TextLink? = nil, lede: String, periods: [NavItem],
        towns: [FactsTown], columns: [FactsColumn], rows: [FactsRow], situations: [FactsSituation],
        steps: [FactsStep], hasFacts: Bool, hasRows: Bool, tableHref: String? = nil,
        downloadHref: String? = nil
    ) {
        self.shell = shell
        self.up = up
        self.lede = lede
        self.periods = periods
        self.towns = towns
        self.columns = columns
        self.rows = rows
        self.situations = situations
        self.steps = steps
        self.hasFacts = hasFacts
        self.hasRows = hasRows
        self.tableHref = tableHref
        self.downloadHref = downloadHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "up": up.orAbsent
        case "lede": lede
        case "periods": periods
        case "towns": towns
        case "columns": columns
        case "rows": rows
        case "situations": situations
        case "steps": steps
        case "hasFacts": hasFacts
        case "hasRows": hasRows
        case "tableHref": tableHref.orAbsent
        case "downloadHref": downloadHref.orAbsent
        default: nil
        }
    }
}
