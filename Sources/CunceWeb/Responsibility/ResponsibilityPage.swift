import Mustache

/// The three links of a round, village by village 责任. Template `responsibility`.
package struct ResponsibilityPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round. Example: `2026年下半年后进村集中整治`.
    package let roundTitle: String?
    /// The same page of other rounds that run here.
    package let others: [TextLink]
    /// Where it stands; absent without a round.
    package let sentence: ResponsibilitySentence?
    /// The links of the programme, in order.
    package let columns: [String]
    /// By the order of the list of divisions.
    package let villages: [ResponsibilityRow]
    /// What each linked post carries.
    package let loads: [ResponsibilityLoadRow]
    /// The page of all posts, for whoever keeps the roster.
    package let postsHref: String?
    /// The teams of the villages.
    package let teamsHref: String?
    /// Study tours of the round.
    package let toursHref: String?
    /// An earlier day.
    package let asOfForm: AsOfForm

    package init(
        shell: ShellModel, roundTitle: String? = nil, others: [TextLink] = [],
        sentence: ResponsibilitySentence? = nil, columns: [String], villages: [ResponsibilityRow],
        loads: [ResponsibilityLoadRow],
        postsHref: String? = nil, teamsHref: String? = nil,
        toursHref: String? = nil, asOfForm: AsOfForm
    ) {
        self.shell = shell
        self.roundTitle = roundTitle
        self.others = others
        self.sentence = sentence
        self.columns = columns
        self.villages = villages
        self.loads = loads
        self.postsHref = postsHref
        self.teamsHref = teamsHref
        self.toursHref = toursHref
        self.asOfForm = asOfForm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "roundTitle": roundTitle.orAbsent
        case "others": others
        case "sentence": sentence.orAbsent
        case "columns": columns
        case "villages": villages
        case "loads": loads
        case "postsHref": postsHref.orAbsent
        case "teamsHref": teamsHref.orAbsent
        case "toursHref": toursHref.orAbsent
        case "hasLinks": postsHref != nil || teamsHref != nil || toursHref != nil
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
