package import CunceDomain

/// A value of a fact as lists and rules need it.
package struct FactRow: Equatable, Sendable {
    package let place: DivisionID
    package let fact: FactKey
    /// `nil` for what is known as of a day.
    package let period: Period?
    /// First day it speaks of.
    package let since: CivilDate
    package let value: FactValue
    package let source: FactsEvent.Source
    package let basis: String
    package let word: String
    package let reason: String
    package let post: PostID
    package let happenedOn: CivilDate
    package let recordedOn: CivilDate
    package let entry: Int
    /// How many values it took the place of.
    package let former: Int

    static let columns = """
        v.division_id, v.fact, v.period, v.since, v.value, v.source, v.basis, v.word, v.reason, \
        v.post_id, v.happened_on, v.recorded_on, v.entry, v.former
        """

    init(row: any SQLRow) throws {
        place = DivisionID(try row.int(0))
        fact = FactKey(try row.text(1))
        period = try row.optionalText(2).map {
            guard let period = Period($0) else { throw StoreFault.damaged("period \($0)") }
            return period
        }
        since = try Reading.day(try row.text(3))
        let text = try row.text(4)
        guard let value = FactValue(text) else { throw StoreFault.damaged("fact \(text)") }
        self.value = value
        source = FactsEvent.Source(rawValue: try row.text(5)) ?? .entered
        basis = try row.text(6)
        word = try row.text(7)
        reason = try row.text(8)
        post = PostID(try row.text(9))
        happenedOn = try Reading.day(try row.text(10))
        recordedOn = try Reading.day(try row.text(11))
        entry = try row.int(12)
        former = try row.int(13)
    }
}
