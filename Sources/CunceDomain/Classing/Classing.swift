/// Of which classes of the programme a listed village is: what holds it back, and so which
/// measures are offered first. 分类指导
package struct Classing: Equatable, Sendable {
    package struct Decision: Equatable, Sendable {
        package let classes: [VillageClassKey]
        /// What the rules came to on that day.
        package let proposed: [VillageClassKey]
        /// Classes that were open: facts were missing.
        package let open: [VillageClassKey]
        /// Why it differs from what was proposed; empty where it does not.
        package let reason: String
        package let at: Occurrence

        package var differs: Bool { Set(classes) != Set(proposed) }
    }

    /// Every decision, oldest first; the last one stands.
    package private(set) var decisions: [Decision] = []

    package var current: Decision? { decisions.last }

    package init() {}

    package mutating func apply(_ event: ClassingEvent, _ at: Occurrence) {
        switch event {
        case .decided(let decided):
            decisions.append(
                Decision(
                    classes: decided.classes, proposed: decided.proposed, open: decided.open,
                    reason: decided.reason, at: at))
        }
    }
}
