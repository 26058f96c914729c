import Mustache

/// A version of a pack, and since when it holds.
package struct PackTenureRow: MustacheParent, Equatable, Sendable {
    /// Its version, with its title where that differs. Example: `1.0.0`.
    package let version: String
    /// Whether it holds now.
    package let isCurrent: Bool
    /// Since when. Example: `8月3日`.
    package let since: String
    /// Who decided. Example: `镇党委书记`.
    package let who: String
    /// The meeting or paper; empty for what a round was opened under.
    package let basis: String
    /// Why.
    package let reason: String
    /// The entry.
    package let entry: TextLink

    package init(
        version: String, isCurrent: Bool, since: String, who: String, basis: String,
        reason: String, entry: TextLink
    ) {
        self.version = version
        self.isCurrent = isCurrent
        self.since = since
        self.who = who
        self.basis = basis
        self.reason = reason
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "version": version
        case "isCurrent": isCurrent
        case "since": since
        case "who": who
        case "basis": basis
        case "reason": reason
        case "entry": entry
        default: nil
        }
    }
}
