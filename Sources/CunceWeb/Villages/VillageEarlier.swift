import CunceReports
import Mustache

/// What was tried before the village came back. Template `village-earlier`.
package struct VillageEarlier: MustacheParent, Equatable, Sendable {
    /// A problem of then, what was done against it and how it stood in the end.
    package struct Row: MustacheParent, Equatable, Sendable {
        /// Example: `返回地没分清`.
        package let problem: String
        /// How it stood. Example: `核实已解`.
        package let status: StatusMark
        /// Measures with what became of their tasks, one line each.
        package let measures: [String]
        /// What their doers said came of it.
        package let results: [String]

        package func child(named tag: String) -> Any? {
            switch tag {
            case "problem": problem
            case "status": status
            case "measures": measures
            case "results": results
            default: nil
            }
        }
    }

    /// Whether it is a relapse, and after how long. Example: `反弹：6月23日离开名单，55 天后又列入`.
    package let line: String
    package let isRelapse: Bool
    /// How and why that case was closed, where it was.
    package let ending: String?
    /// The earlier case.
    package let link: TextLink
    package let rows: [Row]
    /// What supporters had brought.
    package let money: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "isRelapse": isRelapse
        case "ending": ending.orAbsent
        case "link": link
        case "rows": rows
        case "money": money.orAbsent
        default: nil
        }
    }
}
