import CunceDomain
import CunceTables

/// The help given to a village, as rows.
extension CaseCells {
    func pairing(_ pairing: Pairing) -> [TableCell] {
        village + [
            .text(names.choice(pairing.help.text, .helps)), .text(pairing.post.text),
            .text(names.post(pairing.post)), .day(pairing.from), .day(pairing.term),
            .day(pairing.until), .none,
        ]
    }

    func promise(_ promise: Promise) -> [TableCell] {
        let obstacle = promise.obstacle
        return [.text(promise.id.text)] + village + [
            .text(promise.supporter.text), .text(names.post(promise.supporter)),
            .text(names.choice(promise.kind.rawValue, .promiseKinds)), .text(promise.title),
            .text(promise.problem?.text),
            .text(promise.problem.flatMap(kase.diagnosis.problem)?.title),
            .text(promise.measure?.text),
            .text(promise.measure.flatMap(kase.plan.standing)?.title),
            promise.amount.map { .fen($0) } ?? .none, .day(promise.due), .day(promise.made.on),
            .none,
        ] + arrivals(promise) + [
            .text(names.choice(promise.state.rawValue, .promiseStates)),
            .day(obstacle?.at.on), .text(obstacle?.reason),
            .text(obstacle.map { $0.post.map(names.post) ?? $0.words }),
            .day(promise.released?.at.on), .text(promise.released?.reason),
        ]
    }

    private func arrivals(_ promise: Promise) -> [TableCell] {
        let isCounted = promise.kind.hasAmount
        return [
            isCounted ? .fen(promise.arrived) : .none, .day(promise.arrivals.last?.at.on),
            .text(promise.arrivals.last?.voucher), .count(promise.unconfirmed.count),
            isCounted ? .fen(promise.used) : .none, .day(promise.uses.last?.at.on),
            .text(promise.uses.last?.purpose),
        ]
    }
}
