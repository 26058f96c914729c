import Mustache

/// Somebody who was not there.
package struct HuddleAbsence: MustacheParent, Equatable, Sendable {
    /// The post. Example: `驻村干部 乙`.
    package let who: String
    /// Why. Example: `县里开会`.
    package let reason: String?
    /// The entry, from which it can be taken back.
    package let entry: TextLink

    package init(
        who: String, reason: String? = nil, entry: TextLink
    ) {
        self.who = who
        self.reason = reason
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "who": who
        case "reason": reason.orAbsent
        case "entry": entry
        default: nil
        }
    }
}
