/// What can happen to the weeks of a round.
package enum WeekEvent: Equatable, Sendable {
    case closed(Closed)
    case excused(Excused)

    /// One obligation of a closed week.
    package struct Line: Codable, Equatable, Sendable {
        package var cadence: CadenceKey
        package var post: PostID
        package var village: DivisionID?
        package var first: CivilDate
        /// What was done for it; empty for what was missed.
        package var entries: [Int]
        /// Days after the due day; absent for what was done in time.
        package var lateDays: Int?
        /// Only of what was excused.
        package var reason: ExcuseReason?

        package init(
            cadence: CadenceKey, post: PostID, village: DivisionID?, first: CivilDate,
            entries: [Int], lateDays: Int?, reason: ExcuseReason?
        ) {
            self.cadence = cadence
            self.post = post
            self.village = village
            self.first = first
            self.entries = entries
            self.lateDays = lateDays
            self.reason = reason
        }

        package var key: ObligationKey {
            ObligationKey(cadence: cadence, post: post, village: village, first: first)
        }
    }

    package struct Closed: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var met: [Line]
        package var missed: [Line]
        package var excused: [Line]

        package init(week: ISOWeek, met: [Line], missed: [Line], excused: [Line]) {
            self.week = week
            self.met = met
            self.missed = missed
            self.excused = excused
        }
    }

    package struct Excused: Codable, Equatable, Sendable {
        package var cadence: CadenceKey
        package var post: PostID
        package var village: DivisionID?
        package var first: CivilDate
        package var reason: ExcuseReason
        package var words: String

        package init(key: ObligationKey, reason: ExcuseReason, words: String) {
            cadence = key.cadence
            post = key.post
            village = key.village
            first = key.first
            self.reason = reason
            self.words = words
        }

        package var key: ObligationKey {
            ObligationKey(cadence: cadence, post: post, village: village, first: first)
        }
    }
}

extension WeekEvent.Line {
    init(_ obligation: Obligation) {
        var days: Int?
        var reason: ExcuseReason?
        switch obligation.state {
        case .metLate(let late): days = late > 0 ? late : nil
        case .excused(let why, _): reason = why
        case .owed, .met, .missed: break
        }
        self.init(
            cadence: obligation.key.cadence, post: obligation.key.post,
            village: obligation.key.village, first: obligation.key.first,
            entries: obligation.proofs.map(\.entry), lateDays: days, reason: reason)
    }
}
