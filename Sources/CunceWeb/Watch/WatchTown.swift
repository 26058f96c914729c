import CunceReports
import Mustache

/// What stands in one town, folded, on the page of a county with many signals.
package struct WatchTown: MustacheParent, Equatable, Sendable {
    /// Example: `岭下镇`.
    package let name: String
    /// Example: `4 个村，6 条苗头，2 条待答复`.
    package let counts: String
    /// The town's own page, where signals are answered.
    package let page: TextLink
    /// Its villages with a signal.
    package let list: [WatchVillage]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "counts": counts
        case "page": page
        case "list": list
        default: nil
        }
    }
}
