package import CunceDomain
import CunceStore

/// How many villages ever came so far in a round, and how many stand there. 各阶段的村数
package struct FunnelStep: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// Every village of the place: the screening looks at all of them.
        case examined
        /// Named, or listed without having been named.
        case named
        case reached(CaseStage)
    }

    package let kind: Kind
    package let reached: Figure
    /// Of those, the ones that are there on the day; `nil` where that says nothing.
    package let here: Figure?

    /// The steps of several rounds together.
    static func all(_ towns: [InsightTown]) -> [FunnelStep] {
        let cases = towns.flatMap(\.cases)
        let waiting = towns.flatMap(\.waiting)
        let examined = towns.compactMap(\.examined)
        var steps: [FunnelStep] = []
        if examined.count == towns.count, !towns.isEmpty {
            steps.append(
                FunnelStep(
                    kind: .examined,
                    reached: Figure(count: examined.reduce(0, +), entries: []), here: nil))
            let named = (waiting + towns.flatMap(\.declined)).map(\.summary.namedEntry)
            steps.append(
                FunnelStep(
                    kind: .named,
                    reached: Figure(
                        count: named.count + cases.count,
                        entries: named + cases.compactMap(\.steps.first?.entry)),
                    here: Figure(
                        count: waiting.count, entries: waiting.map(\.summary.namedEntry))))
        }
        return steps
            + CaseStage.allCases.dropFirst().map { stage in
                let reached = cases.compactMap { $0.reached(stage)?.entry }
                let here = cases.filter { $0.ended == nil && $0.furthest == stage }
                return FunnelStep(
                    kind: .reached(stage),
                    reached: Figure(count: reached.count, entries: reached),
                    here: Figure(
                        count: here.count, entries: here.compactMap { $0.steps.last?.entry }))
            }
    }
}
