/// All study tours of one round, in the order they were recorded.
package struct Tours: Equatable, Sendable {
    package private(set) var all: [Tour] = []

    package init() {}

    package func tour(_ id: TourID) -> Tour? { all.first { $0.id == id } }

    package mutating func apply(_ event: TourEvent, _ at: Occurrence) {
        switch event {
        case .recorded(let event):
            all.append(
                Tour(
                    id: event.tour, place: event.place, participants: event.participants,
                    from: event.from, until: event.until, aim: event.aim, recorded: at,
                    entries: [at.entry]))
        case .paid(let event):
            with(event.tour, at) {
                $0.payments.append(.init(payer: event.payer, amount: event.amount, at: at))
            }
        case .learnt(let event): with(event.tour, at) { $0.learnt = event.text }
        case .adopted(let event):
            with(event.tour, at) {
                $0.adopted.append(.init(kase: event.kase, task: event.task, at: at))
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: TourEvent) -> Bool {
        switch event {
        case .recorded(let event): tour(event.tour) == nil && event.from <= event.until
        case .paid(let event): tour(event.tour) != nil && Money.isPossible(event.amount)
        case .learnt(let event): tour(event.tour) != nil
        case .adopted(let event):
            tour(event.tour).map { !$0.adopted.contains { $0.task == event.task } } ?? false
        }
    }

    private mutating func with(
        _ id: TourID, _ at: Occurrence, _ change: (inout Tour) -> Void
    ) {
        for index in all.indices where all[index].id == id {
            change(&all[index])
            all[index].entries.append(at.entry)
        }
    }
}
