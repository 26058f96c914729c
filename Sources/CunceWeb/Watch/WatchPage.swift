import CunceReports
import Mustache

/// Signals on the villages of a place 苗头预警. Template `watch`.
package struct WatchPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The town or county. Example: `示范镇`.
    package let place: String
    /// Whether the pack says what speaks for a village slipping.
    package let isStated: Bool
    /// What stands, in a sentence. Example: `看了 46 个村，3 个村有 4 条苗头，2 条还没有人答复`.
    package let lede: String
    /// Which rules were asked, on which day.
    package let packLine: String
    /// On a county's page with many signals: what stands in each town, folded.
    package let towns: [WatchTown]
    /// Villages with a signal that asks for an answer.
    package let asking: [WatchVillage]
    /// Villages whose signals were all answered.
    package let answered: [WatchVillage]
    /// Villages that left the list and are looked after.
    package let watched: [WatchVillage]
    /// What could not be told, one line each.
    package let lacking: [WatchLacking]
    package let rules: [WatchRuleLine]
    /// Where it is shown how early and how often wrong the rules were.
    package let measureHref: String?
    /// The form for an earlier day.
    package let asOfForm: AsOfForm

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "place": place
        case "isStated": isStated
        case "lede": lede
        case "packLine": packLine
        case "hasTowns": !towns.isEmpty
        case "towns": towns
        case "hasList": towns.isEmpty || !asking.isEmpty
        case "asking": asking
        case "hasAnswered": !answered.isEmpty
        case "answered": answered
        case "hasWatched": !watched.isEmpty
        case "watched": watched
        case "hasLacking": !lacking.isEmpty
        case "lacking": lacking
        case "hasRules": !rules.isEmpty
        case "rules": rules
        case "measureHref": measureHref.orAbsent
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
