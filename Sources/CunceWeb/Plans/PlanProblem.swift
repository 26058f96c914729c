import Mustache

/// A problem that a measure answers.
package struct PlanProblem: MustacheParent, Equatable, Sendable {
    /// Its dimension.
    package let tile: DimensionTile?
    /// The problem. Example: `返回地没分清`.
    package let text: String
    /// Its page. Example: `/cases/c1/problems/p1`.
    package let href: String?
    /// Whether it is solved.
    package let isSolved: Bool

    package init(tile: DimensionTile? = nil, text: String, href: String? = nil, isSolved: Bool) {
        self.tile = tile
        self.text = text
        self.href = href
        self.isSolved = isSolved
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "tile": tile.orAbsent
        case "text": text
        case "href": href.orAbsent
        case "isSolved": isSolved
        default: nil
        }
    }
}
