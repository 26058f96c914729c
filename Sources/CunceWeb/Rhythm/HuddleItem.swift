import Mustache

/// The item looked at, with its facts.
package struct HuddleItem: MustacheParent, Equatable, Sendable {
    /// The matter. Example: `洋港：返回地 4 户户主在外`.
    package let title: String
    /// What matters about it. Example: `卡住 5 天`.
    package let line: String?
    /// Its village.
    package let village: TextLink
    /// What the journal holds about it.
    package let facts: [HuddleFact]
    /// Puts it off to the next huddle; absent where it is not offered.
    package let putOffForm: FormModel?
    /// The entry by which this huddle put it off, from which it can be taken back.
    package let putOff: TextLink?

    package init(
        title: String, line: String? = nil, village: TextLink, facts: [HuddleFact],
        putOffForm: FormModel? = nil, putOff: TextLink? = nil
    ) {
        self.title = title
        self.line = line
        self.village = village
        self.facts = facts
        self.putOffForm = putOffForm
        self.putOff = putOff
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "line": line.orAbsent
        case "village": village
        case "facts": facts
        case "putOffForm": putOffForm.orAbsent
        case "putOff": putOff.orAbsent
        default: nil
        }
    }
}
