import Mustache

/// One town, with its newest brief.
package struct CountyTownRow: MustacheParent, Equatable, Sendable {
    /// Example: `示范镇`.
    package let name: String
    package let roundTitle: String
    package let boardHref: String
    /// Its newest signed brief. Example: `专报，第 13 期`.
    package let brief: TextLink?
    package let briefLine: String?
    package let status: StatusMark?
    /// The paper's first sentence.
    package let summary: TextLink?
    package let forms: [UpwardForm]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "roundTitle": roundTitle
        case "boardHref": boardHref
        case "brief": brief.orAbsent
        case "briefLine": briefLine.orAbsent
        case "status": status.orAbsent
        case "summary": summary.orAbsent
        case "forms": forms
        default: nil
        }
    }
}
