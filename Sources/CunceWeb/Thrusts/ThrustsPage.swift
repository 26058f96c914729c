import Mustache

/// Where the round stands by thrusts, workstreams and dimensions. Template `thrusts`.
package struct ThrustsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The board of the same day.
    package let back: TextLink
    /// The round. Example: `2026年下半年后进村集中整治`.
    package let roundTitle: String?
    /// Rounds that run besides it.
    package let others: [TextLink]
    /// The day of the figures. Example: `截至11月20日`.
    package let dayLine: String
    /// Whether there is a round to tell of.
    package let hasRound: Bool
    /// Absent without a round.
    package let sentence: ThrustsSentence?
    /// In the order of the programme.
    package let thrusts: [ThrustBlock]
    /// Tasks by workstream.
    package let workstreams: [ThrustGroupRow]
    /// Problems and tasks by dimension.
    package let dimensions: [ThrustGroupRow]
    /// The rows behind the figures.
    package let villages: [ThrustVillageRow]
    /// Shows an earlier day.
    package let asOfForm: AsOfForm

    package init(
        shell: ShellModel, back: TextLink, roundTitle: String? = nil, others: [TextLink] = [],
        dayLine: String, hasRound: Bool, sentence: ThrustsSentence? = nil, thrusts: [ThrustBlock],
        workstreams: [ThrustGroupRow], dimensions: [ThrustGroupRow], villages: [ThrustVillageRow],
        asOfForm: AsOfForm
    ) {
        self.shell = shell
        self.back = back
        self.roundTitle = roundTitle
        self.others = others
        self.dayLine = dayLine
        self.hasRound = hasRound
        self.sentence = sentence
        self.thrusts = thrusts
        self.workstreams = workstreams
        self.dimensions = dimensions
        self.villages = villages
        self.asOfForm = asOfForm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "back": back
        case "roundTitle": roundTitle.orAbsent
        case "others": others
        case "hasOthers": !others.isEmpty
        case "dayLine": dayLine
        case "hasRound": hasRound
        case "sentence": sentence.orAbsent
        case "thrusts": thrusts
        case "workstreams": workstreams
        case "dimensions": dimensions
        case "villages": villages
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
