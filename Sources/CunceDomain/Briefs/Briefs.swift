/// All briefs of one round, in the order they were composed.
package struct Briefs: Equatable, Sendable {
    package private(set) var all: [Brief] = []

    package init() {}

    package func brief(for week: ISOWeek) -> Brief? { all.first { $0.week == week } }

    package mutating func apply(_ event: BriefEvent, _ at: Occurrence) {
        switch event {
        case .composed(let composed):
            let brief = Brief(
                week: composed.week, number: composed.number, sections: composed.sections,
                composed: at, head: composed.head)
            if let index = all.firstIndex(where: { $0.week == composed.week }) {
                all[index] = brief
            } else {
                all.append(brief)
            }
        case .signed(let signed):
            for index in all.indices where all[index].week == signed.week {
                all[index].signed = at
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: BriefEvent) -> Bool {
        switch event {
        case .composed(let composed): brief(for: composed.week)?.signed == nil
        case .signed(let signed): brief(for: signed.week).map { $0.signed == nil } ?? false
        }
    }
}
