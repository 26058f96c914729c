/// Whether a town shows villagers' pages in this round. It does until it says that it does not.
package struct VillagersPages: Equatable, Sendable {
    /// Every switch, oldest first.
    package private(set) var switches: [Switch] = []

    package struct Switch: Equatable, Sendable {
        package let isOn: Bool
        package let reason: String
        package let at: Occurrence
    }

    package init() {}

    package var isOn: Bool { switches.last?.isOn ?? true }

    package mutating func apply(_ event: VillagersPagesEvent, _ at: Occurrence) {
        switch event {
        case .switched(let event):
            switches.append(Switch(isOn: event.isOn, reason: event.reason, at: at))
        }
    }

    package func admits(_ event: VillagersPagesEvent) -> Bool {
        switch event {
        case .switched(let event): event.isOn != isOn
        }
    }

    /// Switches all pages of the town off, or on again.
    package func decide(
        _ command: VillagersPagesCommand
    ) throws(VillagersPageRefusal) -> [VillagersPagesEvent] {
        switch command {
        case .turn(let isOn, let typed):
            let reason: String
            do {
                reason = try tidy("reason", typed, limit: TextLimit.note)
            } catch { throw .field(error) }
            guard isOn != self.isOn else { return [] }
            return [.switched(.init(isOn: isOn, reason: reason))]
        }
    }
}
