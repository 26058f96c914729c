import Mustache

/// The head of a village's page: its name, its case in numbers, its stages. Template `village-top`.
package struct VillageTop: MustacheParent, Equatable, Sendable {
    /// The board, then the divisions above the village.
    package let crumbs: [TextLink]
    /// The village's name. Example: `洋港村`.
    package let name: String
    /// Its code, 12 digits. Example: `990000100203`.
    package let code: String
    /// The heaviest problems in a sentence. Example: `症结在“事”：返回地没分清`.
    package let core: String?
    /// Whether the village has a case; exactly one of `sentence` and `emptiness` is present
    /// accordingly.
    package let hasCase: Bool
    /// The case in numbers; absent without a case.
    package let sentence: VillageSentence?
    /// Present when the village has no case; then everything below is empty.
    package let emptiness: VillageEmptiness?
    /// Present when its case was closed and no other follows.
    package let again: VillageAgain?
    /// What the case has to do with others, and who named the village.
    package let ties: [VillageTie]
    /// What the reader may do here, the main act first.
    package let buttons: [ActionButton]
    /// Its team, for whoever may see it.
    package let teamHref: String?
    /// What is known of it: indicators and situations.
    package let factsHref: String?
    /// The seven stages in order, or none.
    package let rail: [RailStep]

    package init(
        crumbs: [TextLink], name: String, code: String, core: String? = nil, hasCase: Bool,
        sentence: VillageSentence? = nil, emptiness: VillageEmptiness? = nil,
        again: VillageAgain? = nil, ties: [VillageTie],
        buttons: [ActionButton], teamHref: String? = nil, factsHref: String? = nil,
        rail: [RailStep]
    ) {
        self.crumbs = crumbs
        self.name = name
        self.code = code
        self.core = core
        self.hasCase = hasCase
        self.sentence = sentence
        self.emptiness = emptiness
        self.again = again
        self.ties = ties
        self.buttons = buttons
        self.teamHref = teamHref
        self.factsHref = factsHref
        self.rail = rail
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "crumbs": crumbs
        case "name": name
        case "code": code
        case "core": core.orAbsent
        case "hasCase": hasCase
        case "sentence": sentence.orAbsent
        case "emptiness": emptiness.orAbsent
        case "again": again.orAbsent
        case "ties": ties
        case "buttons": buttons
        case "teamHref": teamHref.orAbsent
        case "factsHref": factsHref.orAbsent
        case "rail": rail
        default: nil
        }
    }
}
