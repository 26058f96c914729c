import Mustache

/// The villagers' pages of a town. Template `villagers-pages`.
struct VillagersPagesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    let shell: ShellModel
    let roundTitle: String
    /// This page of the other rounds that run.
    let others: [TextLink]
    /// What to do where no round runs.
    let noRound: NoRound?
    /// Why there are none.
    let isOff: String?
    let rows: [VillagersPagesRow]
    /// All posters at once.
    let postersHref: String?
    /// Showing none any more, or showing them again.
    let turn: UpwardForm?
    /// Names that never stand on a page, as this division keeps them.
    let names: [String]
    let nameForms: [UpwardForm]

    func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "roundTitle": roundTitle
        case "others": others
        case "noRound": noRound.orAbsent
        case "isOff": isOff.orAbsent
        case "rows": rows
        case "postersHref": postersHref.orAbsent
        case "turn": turn.orAbsent
        case "names": names
        case "nameForms": nameForms
        default: nil
        }
    }
}

/// One village among the villagers' pages of its town.
struct VillagersPagesRow: MustacheParent, Equatable, Sendable {
    /// Leads to what the office does there.
    let village: TextLink
    /// How many matters are released.
    let items: String
    /// How many of them the record says otherwise now.
    let moved: String
    /// What waits for an answer.
    let waiting: String
    let answerBy: StatusMark?
    let publicHref: String?

    func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "items": items
        case "moved": moved
        case "waiting": waiting
        case "answerBy": answerBy.orAbsent
        case "publicHref": publicHref.orAbsent
        default: nil
        }
    }
}
