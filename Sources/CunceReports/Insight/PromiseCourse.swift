package import CunceDomain
import CunceStore

/// Money that was promised and that came, by day. 资金承诺与到位
package struct PromiseCourse: Equatable, Sendable {
    package struct Month: Equatable, Sendable {
        package let month: Period
        /// Unit: fen, made in the month; amounts as they stand now.
        package let promised: Figure
        /// Unit: fen, reported as arrived in the month.
        package let arrived: Figure
        /// Unit: fen, from the beginning to the end of the month.
        package let promisedSoFar: Int
        package let arrivedSoFar: Int
    }

    /// How much there was from a day on.
    package struct Level: Equatable, Sendable {
        package let day: CivilDate
        /// Unit: fen.
        package let fen: Int
    }

    package let months: [Month]
    /// Steps upward, by day.
    package let promised: [Level]
    package let arrived: [Level]
    /// The same sums as on the board and the page of promises.
    package let sums: PromiseSums

    init(_ cases: [InsightCase], until day: CivilDate) {
        sums = PromiseSums(cases.flatMap(\.promised))
        let promises = cases.flatMap(\.promises)
        let made = promises.compactMap { promise in
            promise.amount.map { (on: promise.made.on, fen: $0, entries: promise.entries) }
        }
        let came = promises.flatMap { promise in
            promise.arrivals.compactMap { arrival in
                arrival.amount.map { (on: arrival.at.on, fen: $0, entries: [arrival.at.entry]) }
            }
        }
        promised = Self.levels(made.map { ($0.on, $0.fen) })
        arrived = Self.levels(came.map { ($0.on, $0.fen) })
        guard let first = (made + came).map(\.on).min() else {
            months = []
            return
        }
        months = Months.from(first, to: day).map { month in
            func figure(_ sums: [(on: CivilDate, fen: Int, entries: [Int])]) -> Figure {
                let own = sums.filter { month.contains($0.on) }
                return Figure(
                    count: own.reduce(0) { $0 + $1.fen }, entries: own.flatMap(\.entries))
            }
            func soFar(_ sums: [(on: CivilDate, fen: Int, entries: [Int])]) -> Int {
                sums.filter { $0.on <= month.last }.reduce(0) { $0 + $1.fen }
            }
            return Month(
                month: month, promised: figure(made), arrived: figure(came),
                promisedSoFar: soFar(made), arrivedSoFar: soFar(came))
        }
    }

    private static func levels(_ sums: [(on: CivilDate, fen: Int)]) -> [Level] {
        var levels: [Level] = []
        for (day, fen) in sums.sorted(by: { $0.on < $1.on }) {
            let before = levels.last
            if before?.day == day { levels.removeLast() }
            levels.append(Level(day: day, fen: (before?.fen ?? 0) + fen))
        }
        return levels
    }
}
