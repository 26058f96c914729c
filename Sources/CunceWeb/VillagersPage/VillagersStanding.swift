import CunceDomain
import CunceStore

/// Where the page of one village stands besides its own case: what earlier cases hold, whether the
/// town shows pages at all.
struct VillagersStanding: Sendable {
    let pages: PagesOfVillage
    let switched: VillagersPages
    /// Whether no later case of the village has begun.
    let isNewest: Bool

    /// Whether the page outside can be opened.
    var isOut: Bool { switched.isOn && pages.pages.contains { !$0.items.isEmpty } }

    /// Why there is no page outside, where the town switched all of them off.
    var isOffBecause: String? { switched.isOn ? nil : switched.switches.last?.reason ?? "" }
}
