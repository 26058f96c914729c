import Mustache

/// The brief beside the huddle.
package struct HuddleBrief: MustacheParent, Equatable, Sendable {
    /// Its number. Example: `14`.
    package let number: Int
    /// Its title.
    package let title: String
    /// Its sections so far.
    package let sections: [BriefSection]
    /// The whole paper.
    package let href: String
    /// How long it is. Example: `412`.
    package let characters: Int
    /// How long it should be at most. Example: `800`.
    package let advice: Int

    package init(
        number: Int, title: String, sections: [BriefSection], href: String, characters: Int,
        advice: Int
    ) {
        self.number = number
        self.title = title
        self.sections = sections
        self.href = href
        self.characters = characters
        self.advice = advice
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number
        case "title": title
        case "sections": sections
        case "href": href
        case "characters": characters
        case "advice": advice
        default: nil
        }
    }
}
