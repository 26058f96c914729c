import Mustache

/// What the town shows one village, and what waits for its answer. Template `villagers-office`.
struct VillagersOfficePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    let shell: ShellModel
    let village: TextLink
    /// The pages of all villages.
    let all: TextLink
    /// Said while the town shows no pages.
    let isOff: String?
    /// Said while villagers still see what an earlier case released.
    let earlier: String?
    /// The page outside, once something was released.
    let publicHref: String?
    let posterHref: String?
    let hasItems: Bool
    /// Said where nothing is.
    let nothing: String
    /// What the record says otherwise now: to be released again.
    let moved: [VillagersOfficeItem]
    /// What is to be done with them: said anew while the case goes on, taken off after its end.
    let movedTitle: String
    let movedWhat: String?
    let standing: [VillagersOfficeItem]
    let drafts: [VillagersOfficeItem]
    /// What villagers wrote and nobody dealt with.
    let messages: [VillagersMessageLine]
    let messageForms: [UpwardForm]
    let matters: [VillagersMatterLine]
    /// Sums of the question.
    let months: [TextLink]

    func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "village": village
        case "all": all
        case "isOff": isOff.orAbsent
        case "earlier": earlier.orAbsent
        case "hasItems": hasItems
        case "nothing": nothing
        case "publicHref": publicHref.orAbsent
        case "posterHref": posterHref.orAbsent
        case "moved": moved
        case "movedTitle": movedTitle
        case "movedWhat": movedWhat.orAbsent
        case "standing": standing
        case "drafts": drafts
        case "messages": messages
        case "messageForms": messageForms
        case "matters": matters
        case "months": months
        default: nil
        }
    }
}
