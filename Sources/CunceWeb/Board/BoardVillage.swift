import Mustache

/// One village's row on the board.
package struct BoardVillage: MustacheParent, Equatable, Sendable {
    /// The row's id on the page. Example: `v-203`.
    package let anchor: String
    /// The village. Example: `洋港`.
    package let name: String
    /// Its page. Example: `/villages/990000100203`.
    package let href: String
    /// Stage and days in it. Example: `整治 · 第 95 天`.
    package let stageLine: String
    /// What presses: overdue, stuck, or where it stands.
    package let marks: [StatusMark]
    /// The four, in the pack's order.
    package let dimensions: [DimensionTile]
    /// The tasks; absent when there are none.
    package let beads: String?
    /// Tasks done.
    package let done: Door
    /// All tasks. Example: `14`.
    package let total: Int
    /// Where its plan stands. Example: `第 1 稿在办；第 2 稿待批，已等 3 天`.
    package let plan: TextLink?
    /// Holders of the three links; a vacant one is named as vacant.
    package let links: [String]
    /// The three helps; one nobody gives is named as vacant.
    package let helps: [String]
    /// What comes besides from outside the town, such as enterprises.
    package let besides: [String]
    /// Whether there are any of them.
    package let hasBesides: Bool
    /// What changed this week, in a sentence or two.
    package let change: String?
    /// The entries behind the change; absent when there is none.
    package let facts: Door?

    package init(
        anchor: String, name: String, href: String, stageLine: String, marks: [StatusMark],
        dimensions: [DimensionTile], beads: String? = nil, done: Door, total: Int,
        plan: TextLink? = nil, links: [String], helps: [String], besides: [String],
        change: String? = nil,
        facts: Door? = nil
    ) {
        self.anchor = anchor
        self.name = name
        self.href = href
        self.stageLine = stageLine
        self.marks = marks
        self.dimensions = dimensions
        self.beads = beads
        self.done = done
        self.total = total
        self.plan = plan
        self.links = links
        self.helps = helps
        self.besides = besides
        hasBesides = !besides.isEmpty
        self.change = change
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "anchor": anchor
        case "name": name
        case "href": href
        case "stageLine": stageLine
        case "marks": marks
        case "dimensions": dimensions
        case "beads": beads.orAbsent
        case "done": done
        case "total": total
        case "plan": plan.orAbsent
        case "links": links
        case "helps": helps
        case "besides": besides
        case "hasBesides": hasBesides
        case "change": change.orAbsent
        case "facts": facts.orAbsent
        default: nil
        }
    }
}
