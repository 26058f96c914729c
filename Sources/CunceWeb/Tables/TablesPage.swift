import Mustache

/// The tables there are, each to take away and to hand in. Template `tables`.
package struct TablesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round they are of. Example: `2026 年第一轮`.
    package let roundTitle: String?
    /// Other rounds to choose from.
    package let otherRounds: [TextLink]
    /// One line for each table.
    package let tables: [TableLine]
    /// The forms of offices above, for whoever keeps them. Example: `/forms`.
    package let formsHref: String?
    /// Whether the reader hands in more than one of them, so that their order matters.
    package let isOrdered: Bool
    /// What the reader handed in lately, newest first.
    package let handedIn: [HandedInLine]

    package init(
        shell: ShellModel, roundTitle: String? = nil, otherRounds: [TextLink],
        tables: [TableLine], formsHref: String? = nil, isOrdered: Bool,
        handedIn: [HandedInLine]
    ) {
        self.shell = shell
        self.roundTitle = roundTitle
        self.otherRounds = otherRounds
        self.tables = tables
        self.formsHref = formsHref
        self.isOrdered = isOrdered
        self.handedIn = handedIn
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "roundTitle": roundTitle.orAbsent
        case "otherRounds": otherRounds
        case "tables": tables
        case "formsHref": formsHref.orAbsent
        case "isOrdered": isOrdered
        case "handedIn": handedIn
        default: nil
        }
    }
}
