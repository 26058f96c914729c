import Mustache

/// One village 村页: its case from the first screening to today. Template `village`.
package struct VillagePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Its name, its case in numbers and its stages, made by the template `village-top`.
    package let top: String
    /// Whether the village has a case; exactly one of `sentence` and `emptiness` is present
    /// accordingly.
    package let hasCase: Bool
    /// Diagnosis, plan, projects and promises, made by the template `village-work`; absent without a
    /// case.
    package let work: String?
    /// Signals that stand on it, with what was said of them.
    package let signals: [WatchSignal]
    /// What was tried in the case before; absent where this is the first.
    package let earlier: VillageEarlier?
    /// Who answers for which workstream, made by the template `village-duty`; absent without a
    /// plan.
    package let matrix: String?
    /// The page on which the three links are assigned.
    package let linksHref: String?
    /// The page of the help the village is given.
    package let supportHref: String?
    /// The latest entries, newest first; each made by the template `timeline`.
    package let timeline: [String]
    /// All entries of the village.
    package let allEntries: Door?
    /// The files of the case.
    package let filesHref: String?
    /// The form for an earlier day.
    package let asOfForm: AsOfForm
    /// Tables of this village to take away.
    package let tables: [TextLink]

    package init(
        shell: ShellModel, top: String, hasCase: Bool, work: String? = nil,
        signals: [WatchSignal] = [],
        earlier: VillageEarlier? = nil, matrix: String? = nil,
        linksHref: String? = nil, supportHref: String? = nil, timeline: [String],
        allEntries: Door? = nil, filesHref: String? = nil, asOfForm: AsOfForm, tables: [TextLink]
    ) {
        self.shell = shell
        self.top = top
        self.hasCase = hasCase
        self.work = work
        self.signals = signals
        self.earlier = earlier
        self.matrix = matrix
        self.linksHref = linksHref
        self.supportHref = supportHref
        self.timeline = timeline
        self.allEntries = allEntries
        self.filesHref = filesHref
        self.asOfForm = asOfForm
        self.tables = tables
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "top": top
        case "hasCase": hasCase
        case "work": work.orAbsent
        case "hasSignals": !signals.isEmpty
        case "signals": signals
        case "earlier": earlier.orAbsent
        case "matrix": matrix.orAbsent
        case "linksHref": linksHref.orAbsent
        case "supportHref": supportHref.orAbsent
        case "timeline": timeline
        case "allEntries": allEntries.orAbsent
        case "filesHref": filesHref.orAbsent
        case "asOfForm": asOfForm
        case "tables": tables
        default: nil
        }
    }
}
