import Mustache

/// One link of one village.
package struct ResponsibilityCellModel: MustacheParent, Equatable, Sendable {
    /// The link, for narrow screens. Example: `驻村干部挂钩`.
    package let name: String
    /// Those who hold it.
    package let holders: [ResponsibilityHolderModel]
    /// What is missing. Example: `缺 1 个`.
    package let gap: StatusMark?

    package init(name: String, holders: [ResponsibilityHolderModel], gap: StatusMark? = nil) {
        self.name = name
        self.holders = holders
        self.gap = gap
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "holders": holders
        case "gap": gap.orAbsent
        default: nil
        }
    }
}
