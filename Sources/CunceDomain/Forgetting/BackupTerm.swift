/// How long the installation keeps its backups: until when a destroyed key may still lie in one.
package struct BackupTerm: Equatable, Sendable {
    /// Less than a week of copies is none at all …
    package static let least = 7
    /// … and ten years are an archive.
    package static let most = 3_660

    /// Unit: days; `nil` where nobody said.
    package private(set) var days: Int?
    package private(set) var at: Occurrence?

    package init() {}

    package mutating func apply(_ event: BackupTermEvent, _ at: Occurrence) {
        switch event {
        case .set(let body):
            days = body.days
            self.at = at
        }
    }

    /// Saying what is said already is saying nothing.
    package func decide(days: Int) throws(ForgettingRefusal) -> [BackupTermEvent] {
        guard (Self.least...Self.most).contains(days) else {
            throw .daysOutOfRange(least: Self.least, most: Self.most)
        }
        return days == self.days ? [] : [.set(.init(days: days))]
    }

    /// The last day on which a backup that was made on a day is kept.
    package func lastDay(ofOneMadeOn day: CivilDate) -> CivilDate? {
        days.map { day.adding(days: $0) }
    }
}

/// What can happen to the term of backups.
package enum BackupTermEvent: Equatable, Sendable {
    case set(Set)

    package struct Set: Codable, Equatable, Sendable {
        /// Unit: days.
        package var days: Int

        package init(days: Int) { self.days = days }
    }
}
