import CunceDomain
package import CunceStore

/// What was promised, came and was used, over several promises.
package struct PromiseSums: Equatable, Sendable {
    package let all: Figure
    package let stuck: Figure
    /// Those of which all is there, used or not.
    package let arrivedWhole: Figure
    /// Those of which all is used.
    package let usedUp: Figure
    package let promised: MoneyFigure
    package let arrived: MoneyFigure
    package let used: MoneyFigure

    package init(_ promises: [PromiseSummary]) {
        func figure(_ own: [PromiseSummary]) -> Figure {
            Figure(count: own.count, entries: own.map(\.entry))
        }
        all = figure(promises)
        stuck = figure(promises.filter { $0.state == .stuck })
        arrivedWhole = figure(promises.filter(\.hasArrived))
        usedUp = figure(promises.filter { $0.state == .used })
        promised = MoneyFigure(promises) { $0.amount ?? 0 }
        arrived = MoneyFigure(promises) { $0.arrived }
        used = MoneyFigure(promises) { $0.used }
    }
}
