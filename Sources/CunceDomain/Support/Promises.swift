/// All promises made for one case, in the order they were made.
package struct Promises: Equatable, Sendable {
    package private(set) var all: [Promise] = []

    package init() {}

    package func promise(_ id: PromiseID) -> Promise? { all.first { $0.id == id } }

    /// Supporters that something is still expected of, or whose help is not yet used.
    package var supporters: Set<PostID> {
        Set(all.filter { $0.state != .used && $0.state != .released }.map(\.supporter))
    }

    package mutating func apply(_ event: PromiseEvent, _ at: Occurrence) {
        switch event {
        case .made(let made): all.append(Promise(made, at))
        case .arrived(let body):
            with(body.promise, at) { promise in
                promise.arrivals.append(body.arrival(at))
                promise.obstacle = nil
            }
        case .confirmed(let body):
            with(body.promise, at) { promise in
                for index in promise.arrivals.indices
                where promise.arrivals[index].id == body.arrival {
                    promise.arrivals[index].confirmed = at
                }
            }
        case .used(let body):
            with(body.promise, at) { promise in
                promise.uses.append(body.use(at))
                promise.obstacle = nil
            }
        case .stuck(let body): with(body.promise, at) { $0.obstacle = body.obstacle(at) }
        case .unstuck(let body): with(body.promise, at) { $0.obstacle = nil }
        case .changed(let body):
            with(body.promise, at) { promise in
                promise.amount = body.amount
                promise.due = body.due
            }
        case .released(let body):
            with(body.promise, at) { promise in
                promise.released = (body.reason, at)
                promise.obstacle = nil
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(
        _ event: PromiseEvent, problems: [ProblemID], measures: [MeasureID]
    ) -> Bool {
        switch event {
        case .made(let made):
            return promise(made.promise) == nil && made.problem.map(problems.contains) ?? true
                && made.measure.map(measures.contains) ?? true
        case .arrived(let body):
            return holds(body.promise) { promise in
                promise.isOwed && !promise.arrivals.contains { $0.id == body.arrival }
                    && fits(body.amount, promise.amount.map { $0 - promise.arrived })
            }
        case .confirmed(let body):
            return holds(body.promise) { promise in
                promise.unconfirmed.contains { $0.id == body.arrival }
            }
        case .used(let body):
            return holds(body.promise) { promise in
                !promise.arrivals.isEmpty && (promise.amount != nil || promise.uses.isEmpty)
                    && fits(body.amount, promise.amount.map { _ in promise.arrived - promise.used })
            }
        case .stuck(let body):
            return holds(body.promise) { [.promised, .partlyArrived, .arrived].contains($0.state) }
        case .unstuck(let body): return holds(body.promise) { $0.obstacle != nil }
        case .changed(let body):
            return holds(body.promise) { promise in
                promise.released == nil && (body.amount == nil) == (promise.amount == nil)
                    && (body.amount ?? 1) >= max(1, promise.arrived)
            }
        case .released(let body): return holds(body.promise) { $0.isOwed }
        }
    }

    /// Money where money was promised, nothing where it was not, and no more than is left.
    private func fits(_ amount: Int?, _ left: Int?) -> Bool {
        switch (amount, left) {
        case (nil, nil): true
        case (let amount?, let left?): amount > 0 && amount <= left
        default: false
        }
    }

    private func holds(_ id: PromiseID, _ test: (Promise) -> Bool) -> Bool {
        promise(id).map(test) ?? false
    }

    private mutating func with(
        _ id: PromiseID, _ at: Occurrence, _ change: (inout Promise) -> Void
    ) {
        for index in all.indices where all[index].id == id {
            change(&all[index])
            all[index].entries.append(at.entry)
        }
    }
}
