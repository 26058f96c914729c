/// All huddles of one round, in the order they were opened.
package struct Huddles: Equatable, Sendable {
    package private(set) var all: [Huddle] = []

    package init() {}

    package func huddle(_ id: HuddleID) -> Huddle? { all.first { $0.id == id } }
    package func huddle(in week: ISOWeek) -> Huddle? { all.first { $0.week == week } }

    package mutating func apply(_ event: HuddleEvent, _ at: Occurrence) {
        switch event {
        case .opened(let opened):
            all.append(
                Huddle(
                    id: opened.huddle, week: opened.week, number: opened.number,
                    place: opened.place, opened: at))
        case .minuted(let minuted):
            with(minuted.huddle) { huddle in
                huddle.minutes.append(
                    .init(village: minuted.village, text: minuted.text, at: at))
            }
        case .decided(let decided):
            with(decided.huddle) { huddle in
                huddle.decisions.append(
                    .init(
                        id: decided.decision, kase: decided.kase, village: decided.village,
                        text: decided.text, task: decided.task, isAsk: decided.isAsk, at: at))
            }
        case .closed(let closed):
            with(closed.huddle) { $0.closed = at }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: HuddleEvent) -> Bool {
        switch event {
        case .opened(let opened): huddle(in: opened.week) == nil
        case .minuted(let minuted): isOpen(minuted.huddle)
        case .decided(let decided): isOpen(decided.huddle)
        case .closed(let closed): isOpen(closed.huddle)
        }
    }

    private func isOpen(_ id: HuddleID) -> Bool { huddle(id).map { $0.closed == nil } ?? false }

    private mutating func with(_ id: HuddleID, _ change: (inout Huddle) -> Void) {
        for index in all.indices where all[index].id == id { change(&all[index]) }
    }
}
