import Testing

@testable import CunceDomain

/// Whatever is tried with promises, in whatever order: what must hold of all of them.
@Suite struct LivingThroughPromises {
    private static let seeds: [UInt64] = Array(1...24)

    @Test(arguments: seeds)
    func `never uses more than arrived, counts each arrival once, and leaves alone what it refuses`(
        seed: UInt64
    ) throws {
        var dice = SplitMix64(seed: seed)
        var work = try CaseWithHelp.promised()
        var reported: [ArrivalID: Int] = [:]
        var states: Set<PromiseState> = []
        for step in 1...300 {
            let command = Self.command(&dice, step)
            let person = dice.pick([CaseWithHelp.clerk, CaseWithHelp.lead], or: CaseWithHelp.clerk)
            let before = work.promises
            do {
                try work.ask(command, by: person, on: Cast.monday.adding(days: step / 10))
                if case .reportArrival(_, let id, let amount, _, _) = command {
                    reported[id] = amount
                }
            } catch is ExpectationFailedError {
                Issue.record("seed \(seed), step \(step): \(command) was decided, not admitted")
                return
            } catch {
                try #require(work.promises == before, "seed \(seed), step \(step): \(error)")
            }
            let promise = try #require(work.promise)
            states.insert(promise.state)
            try #require(promise.used <= promise.arrived, "seed \(seed), step \(step)")
            try #require(promise.arrived <= promise.amount ?? 0, "seed \(seed), step \(step)")
            try #require(promise.arrived == reported.values.reduce(0, +), "seed \(seed)")
            for arrival in promise.arrivals {
                try #require(arrival.confirmed?.by != arrival.at.by, "seed \(seed)")
            }
        }

        #expect(states.count >= 4, "seed \(seed): \(states)")
    }

    private static func command(_ dice: inout SplitMix64, _ step: Int) -> PromiseCommand {
        let id: PromiseID = dice.below(20) == 0 ? "promise-0" : "promise-1"
        let amount = (dice.below(12) - 1) * 50_000
        // An id that is taken is the desk's to refuse.
        let arrival = ArrivalID("arrival-\(step)")
        let due = Cast.monday.adding(days: dice.below(60))
        switch dice.below(12) {
        case 0, 1, 2: return .reportArrival(id, arrival, amount: amount, voucher: "回单")
        case 3, 4:
            return .confirm(id, ArrivalID("arrival-\(dice.below(step) + 1)"), note: "")
        case 5, 6, 7: return .reportUse(id, amount: amount, purpose: "材料", voucher: "")
        case 8: return .reportStuck(id, reason: "等", liesWith: nil, words: "县里")
        case 9: return .free(id, note: "动了")
        case 10:
            return .change(id, amount: 3_000_000 + amount * 4, due: due, reason: "改")
        default: return .release(step > 250 ? id : "promise-0", reason: "停产")
        }
    }
}
