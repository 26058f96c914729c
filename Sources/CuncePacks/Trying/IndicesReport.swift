package import CunceDomain

/// What the pack's indices come to, unit by unit, and the places shared out by them.
package struct IndicesReport: Encodable, Sendable {
    package struct UnitReport: Encodable, Sendable {
        package let unit: String
        package let value: String?
        package let band: String?
        /// 1 for the best.
        package let place: Int?
        /// Since the period before; below nought for places lost.
        package let gained: Int?
        package let missing: [FindingReport.MissingReport]
    }

    package struct ShareReport: Encodable, Equatable, Sendable {
        package let unit: String
        package let seats: Int
        package let due: String
    }

    package struct SeatsReport: Encodable, Sendable {
        package let total: Int
        package let method: String
        package let state: IndexAnswers.Seats.State
        package let shares: [ShareReport]
        /// Equal ones among whom people choose, and how many of them get one more.
        package let equals: [String]
        package let left: Int
        package let clause: ClauseReport
    }

    package struct IndexReport: Encodable, Sendable {
        package let index: String
        package let period: String
        package let units: [UnitReport]
        package let seats: SeatsReport?
        package let clause: ClauseReport
    }

    package let indices: [IndexReport]
}

extension IndicesReport {
    init(_ answers: [IndexAnswers]) {
        indices = answers.map { answer in
            IndexReport(
                index: answer.index.text, period: answer.period.description,
                units: answer.units.map { unit in
                    UnitReport(
                        unit: unit.unit.text, value: unit.value?.exactText, band: unit.band?.text,
                        place: unit.place, gained: unit.gained,
                        missing: unit.missing.map { .init($0) })
                },
                seats: answer.seats.map { SeatsReport($0) }, clause: ClauseReport(answer.clause))
        }
    }
}

extension IndicesReport.SeatsReport {
    fileprivate init(_ seats: IndexAnswers.Seats) {
        total = seats.rule.total
        method = seats.rule.method.rawValue
        state = seats.state
        shares = seats.shares.map {
            .init(unit: $0.unit.text, seats: $0.seats, due: $0.due.exactText)
        }
        equals = seats.equals.map(\.text)
        left = seats.left
        clause = ClauseReport(seats.rule.clause)
    }
}
