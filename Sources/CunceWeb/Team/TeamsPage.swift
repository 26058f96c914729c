import Mustache

/// The teams of all villages of a town or county 村班子配备. Template `teams`.
package struct TeamsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The town or county.
    package let place: String
    /// Posts of villages.
    package let all: Door
    /// Those nobody is on.
    package let vacant: Door
    /// Those whose term is over or soon over.
    package let ending: Door
    /// Pairs of posts of one person that should not be held together.
    package let clashCount: Int
    package let villages: [TeamsRow]
    /// Villages of which no post was entered. Example: `还没有录入岗位的村：北坑。`
    package let without: String?
    /// Figures of law.
    package let lawHref: String
    /// Where the roster is handed in as a table, for whoever may.
    package let tableHref: String?
    /// An earlier day.
    package let asOfForm: AsOfForm

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "place": place
        case "all": all
        case "vacant": vacant
        case "ending": ending
        case "hasVacant": vacant.number != "0"
        case "hasEnding": ending.number != "0"
        case "hasClash": clashCount > 0
        case "clashCount": clashCount
        case "villages": villages
        case "without": without.orAbsent
        case "lawHref": lawHref
        case "tableHref": tableHref.orAbsent
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
