import Mustache

/// A village that a supporter helps.
package struct SupporterVillage: MustacheParent, Equatable, Sendable {
    /// The village.
    package let village: TextLink
    /// Which help it gives, since when. Example: `企业结对 · 8月17日起`.
    package let help: String?
    /// What it promised the village.
    package let promises: [PromiseRow]

    package init(
        village: TextLink, help: String? = nil, promises: [PromiseRow]
    ) {
        self.village = village
        self.help = help
        self.promises = promises
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "help": help.orAbsent
        case "promises": promises
        default: nil
        }
    }
}
