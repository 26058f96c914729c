/// What is known of one subject for one kind of fact.
///
/// A fact that is not in the book is unknown; an empty list is known never to have been.
package enum FactRecord: Equatable, Sendable {
    case judgement(Course<Bool>)
    case choice(Course<FactChoiceKey>)
    /// Numbers, shares as fractions of one, sums in yuan.
    case number(Course<Rational>)
    case states([Stay])
    case events([Happening])

    /// A value by period, or as of days.
    package struct Course<Value: Equatable & Sendable>: Equatable, Sendable {
        package var byPeriod: [Period: Value]
        /// Oldest first.
        package var asOf: [Dated]

        package init(byPeriod: [Period: Value] = [:], asOf: [Dated] = []) {
            self.byPeriod = byPeriod
            self.asOf = asOf
        }

        package struct Dated: Equatable, Sendable {
            /// `nil` for what is so on every day.
            package let since: CivilDate?
            package let value: Value

            package init(since: CivilDate?, value: Value) {
                self.since = since
                self.value = value
            }
        }

        /// What was known on a day; `nil` where nothing was.
        func value(on day: CivilDate) -> Dated? {
            asOf.last { $0.since.map { $0 <= day } ?? true }
        }
    }

    /// A state from a day until a day, both included.
    package struct Stay: Equatable, Sendable {
        package let from: CivilDate
        /// `nil` while it lasts.
        package let until: CivilDate?

        package init(from: CivilDate, until: CivilDate?) {
            self.from = from
            self.until = until
        }

        func holds(on day: CivilDate) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
    }

    package struct Happening: Equatable, Sendable {
        package let day: CivilDate
        /// How many at once; 1 where not told.
        package let count: Int

        package init(day: CivilDate, count: Int = 1) {
            self.day = day
            self.count = count
        }
    }
}
