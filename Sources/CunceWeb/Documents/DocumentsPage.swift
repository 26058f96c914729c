import Mustache

/// The documents of the programme, each as page and files. Template `documents`.
package struct DocumentsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round they are of. Example: `2026 年第一轮`.
    package let roundTitle: String?
    /// Its id, which the choice below keeps. Example: `round-demo`.
    package let roundId: String
    /// Other rounds to choose from.
    package let otherRounds: [TextLink]
    /// Villages of the round; the first is chosen unless one was.
    package let village: SelectModel?
    /// Weeks that have a huddle or a brief, the newest first.
    package let week: SelectModel?
    /// The day everything is counted on. Example: `2026-11-20`.
    package let day: String
    /// The last that can be chosen. Example: `2026-11-20`.
    package let latest: String
    /// What the programme wants sent, for whoever sees the town.
    package let papersHref: String?
    /// The office's own forms, for whoever keeps them.
    package let templatesHref: String?
    /// The tables of offices above, for whoever keeps them.
    package let formsHref: String?
    /// One line for each document.
    package let documents: [DocumentLine]

    package init(
        shell: ShellModel, roundTitle: String? = nil, roundId: String,
        otherRounds: [TextLink], village: SelectModel?, week: SelectModel?,
        day: String, latest: String, papersHref: String? = nil, templatesHref: String?,
        formsHref: String?,
        documents: [DocumentLine]
    ) {
        self.shell = shell
        self.roundTitle = roundTitle
        self.roundId = roundId
        self.otherRounds = otherRounds
        self.village = village
        self.week = week
        self.day = day
        self.latest = latest
        self.papersHref = papersHref
        self.templatesHref = templatesHref
        self.formsHref = formsHref
        self.documents = documents
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "roundTitle": roundTitle.orAbsent
        case "roundId": roundId
        case "otherRounds": otherRounds
        case "village": village.orAbsent
        case "week": week.orAbsent
        case "day": day
        case "latest": latest
        case "papersHref": papersHref.orAbsent
        case "templatesHref": templatesHref.orAbsent
        case "formsHref": formsHref.orAbsent
        case "documents": documents
        default: nil
        }
    }
}
