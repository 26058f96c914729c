import Mustache

/// The team of one village 村班子. Template `team`.
package struct TeamPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village and its page, for whoever sees it.
    package let village: TextLink
    /// All teams, for whoever sees them.
    package let teamsHref: String?
    /// How many posts, how many of them vacant. Example: `3 个岗位，1 个空缺`.
    package let sentence: String
    package let seats: [TeamRow]
    /// Which posts clash and what says so.
    package let clashes: [String]
    /// Roles of which no post was opened here. Example: `还没有设岗：村党组织委员、村委会委员。`
    package let notOpened: String?
    /// By-elections that run, then those that are over.
    package let elections: [UpwardRow]
    /// Announcing one.
    package let forms: [UpwardForm]
    /// Figures of law.
    package let lawHref: String
    /// An earlier day.
    package let asOfForm: AsOfForm

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "village": village
        case "teamsHref": teamsHref.orAbsent
        case "sentence": sentence
        case "seats": seats
        case "clashes": clashes
        case "notOpened": notOpened.orAbsent
        case "elections": elections
        case "forms": forms
        case "lawHref": lawHref
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
