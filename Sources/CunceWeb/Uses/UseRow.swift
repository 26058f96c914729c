import Mustache

/// One entry of the week and the papers made from it.
package struct UseRow: MustacheParent, Equatable, Sendable {
    /// When it happened. Example: `11月20日`.
    package let day: String
    /// What it is. Example: `走访`.
    package let event: String
    /// What it says. Example: `又约到 1 户`.
    package let text: String
    /// Its village. Example: `洋港`.
    package let village: String?
    /// The entry.
    package let entry: TextLink
    /// The papers, each with its address where the reader may open it.
    package let uses: [TextLink]
    /// Said where there are none. Example: `村页上看得到，还没进材料`.
    package let unused: String

    package init(
        day: String, event: String, text: String, village: String? = nil, entry: TextLink,
        uses: [TextLink], unused: String
    ) {
        self.day = day
        self.event = event
        self.text = text
        self.village = village
        self.entry = entry
        self.uses = uses
        self.unused = unused
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "day": day
        case "event": event
        case "text": text
        case "village": village.orAbsent
        case "entry": entry
        case "uses": uses
        case "unused": unused
        default: nil
        }
    }
}
