package import CunceDomain

/// Problems of one dimension that were opened and solved in one month. 问题增减
package struct ProblemMonth: Equatable, Sendable {
    package let month: Period
    package let dimension: Dimension
    package let recorded: Figure
    /// Solved once, and there again.
    package let reopened: Figure
    /// Found solved by another person, and not opened again since.
    package let solved: Figure

    package var isEmpty: Bool { recorded.count + reopened.count + solved.count == 0 }

    /// Every month from the first in which something was recorded to that of the day, each with
    /// its four dimensions.
    ///
    /// - Parameter problems: shape: in any order.
    static func all(_ problems: [Problem], until day: CivilDate) -> [ProblemMonth] {
        guard let first = problems.map(\.recorded.on).min() else { return [] }
        return Months.from(first, to: day).flatMap { month in
            Dimension.allCases.map { dimension in
                let own = problems.filter { $0.dimension == dimension }
                func figure(_ happened: [Occurrence]) -> Figure {
                    let inMonth = happened.filter { month.contains($0.on) }
                    return Figure(count: inMonth.count, entries: inMonth.map(\.entry))
                }
                return ProblemMonth(
                    month: month, dimension: dimension, recorded: figure(own.map(\.recorded)),
                    reopened: figure(own.flatMap(\.reopenings)),
                    solved: figure(own.compactMap(\.verified)))
            }
        }
    }
}

enum Months {
    /// Every month from that of one day to that of another, also where nothing happened.
    static func from(_ first: CivilDate, to last: CivilDate) -> [Period] {
        var months = [Period(.month, containing: first)]
        while months[months.count - 1].last < last {
            months.append(months[months.count - 1].moved(by: 1))
        }
        return months
    }
}
