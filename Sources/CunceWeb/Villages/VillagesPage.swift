import Mustache

/// Finding a village 各村. Template `villages`.
package struct VillagesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where the search is sent, with GET. Example: `/villages`.
    package let action: String
    /// A part of the name; sent as `part`.
    package let part: FieldModel
    /// Whether something was searched for; otherwise all villages are listed.
    package let isAsked: Bool
    /// How many villages match. Example: `2`.
    package let found: Int
    /// How many villages are known in the reader's place. Example: `31`.
    package let known: Int
    /// How many are listed below. Example: `2`.
    package let shown: Int
    /// Whether there are more than are listed.
    package let isCut: Bool
    /// The villages, by code.
    package let results: [VillageResult]
    /// The page on which a list is imported, if the reader may.
    package let importHref: String?
    /// What is known of villages, for who sees the town.
    package let factsHref: String?
    /// The pages for villagers, for who releases to them.
    package let publicHref: String?
    /// Signals on the villages.
    package let watchHref: String?

    package init(
        shell: ShellModel, action: String, part: FieldModel, isAsked: Bool, found: Int, known: Int,
        shown: Int, isCut: Bool, results: [VillageResult], importHref: String? = nil,
        factsHref: String? = nil, publicHref: String? = nil, watchHref: String? = nil
    ) {
        self.shell = shell
        self.action = action
        self.part = part
        self.isAsked = isAsked
        self.found = found
        self.known = known
        self.shown = shown
        self.isCut = isCut
        self.results = results
        self.importHref = importHref
        self.factsHref = factsHref
        self.publicHref = publicHref
        self.watchHref = watchHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "action": action
        case "part": part
        case "isAsked": isAsked
        case "found": found
        case "known": known
        case "shown": shown
        case "isCut": isCut
        case "results": results
        case "importHref": importHref.orAbsent
        case "factsHref": factsHref.orAbsent
        case "publicHref": publicHref.orAbsent
        case "watchHref": watchHref.orAbsent
        default: nil
        }
    }
}
