import Mustache

/// A problem without a measure, and what the playbook has against it.
package struct SuggestedProblem: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `p1`.
    package let key: String
    /// Its dimension and severity.
    package let tile: DimensionTile
    /// Example: `村账三年没有公开`.
    package let title: String
    /// Its type. Example: `村账不清`.
    package let type: String
    /// The measure kinds that answer its type.
    package let kinds: [SuggestedKind]

    package init(
        key: String, tile: DimensionTile, title: String, type: String, kinds: [SuggestedKind]
    ) {
        self.key = key
        self.tile = tile
        self.title = title
        self.type = type
        self.kinds = kinds
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "tile": tile
        case "title": title
        case "type": type
        case "kinds": kinds
        default: nil
        }
    }
}
