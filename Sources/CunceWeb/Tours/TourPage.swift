import Mustache

/// One study tour 参观学习. Template `tour`.
package struct TourPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// All of the round.
    package let tours: TextLink
    /// Where to. Example: `外县柏洋村`.
    package let place: String
    /// When. Example: `10月22日至10月23日`.
    package let days: String
    /// What it was to look for.
    package let aim: String?
    package let participants: [TextLink]
    /// Yuan.
    package let cost: Door
    /// Example: `6,800 元，镇财政付`.
    package let payments: [TextLink]
    package let learnt: String?
    package let adopted: [TourResult]
    /// Its entries.
    package let facts: Door
    package let forms: [UpwardForm]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "tours": tours
        case "place": place
        case "days": days
        case "aim": aim.orAbsent
        case "participants": participants
        case "cost": cost
        case "payments": payments
        case "learnt": learnt.orAbsent
        case "adopted": adopted
        case "facts": facts
        case "forms": forms
        default: nil
        }
    }
}
