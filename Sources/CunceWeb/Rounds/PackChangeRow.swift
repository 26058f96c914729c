import Mustache

/// One difference between two versions of a pack.
package struct PackChangeRow: MustacheParent, Equatable, Sendable {
    /// Added, removed, changed.
    package let kind: StatusMark
    /// The part of the pack. Example: `节奏`.
    package let part: String
    /// What the pack calls it. Example: `每周下村`.
    package let name: String?
    /// What the field means. Example: `每几周`.
    package let meaning: String?
    /// Where it stands. Example: `cadences[weekly-visit].weeks`.
    package let place: String
    /// As it stood.
    package let before: String?
    /// As it stands.
    package let after: String?

    package init(
        kind: StatusMark, part: String, name: String? = nil, meaning: String? = nil,
        place: String, before: String? = nil, after: String? = nil
    ) {
        self.kind = kind
        self.part = part
        self.name = name
        self.meaning = meaning
        self.place = place
        self.before = before
        self.after = after
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "kind": kind
        case "part": part
        case "name": name.orAbsent
        case "meaning": meaning.orAbsent
        case "place": place
        case "before": before.orAbsent
        case "after": after.orAbsent
        default: nil
        }
    }
}
