/// A time in which a post's holder was not there: another stood in, or nobody held it.
package struct Absence: Equatable, Sendable {
    package let from: CivilDate
    /// `nil` while it lasts.
    package let until: CivilDate?
    package let reason: ExcuseReason
    /// The entry that says so.
    package let entry: Int

    package init(from: CivilDate, until: CivilDate?, reason: ExcuseReason, entry: Int) {
        self.from = from
        self.until = until
        self.reason = reason
        self.entry = entry
    }

    /// Whether it lasted from the period's first day to the day it was due, or to the period's end
    /// where holidays moved that day beyond it.
    package func covers(_ period: DutyPeriod) -> Bool {
        from <= period.first && (until.map { $0 >= min(period.due, period.last) } ?? true)
    }
}

extension Roster {
    /// The absences of every post that had any.
    package var absences: [PostID: [Absence]] {
        posts.compactMapValues { post in
            let found = post.absences
            return found.isEmpty ? nil : found
        }
    }
}

extension Post {
    fileprivate var absences: [Absence] {
        let actings = actings.map {
            Absence(
                from: $0.from, until: $0.until, reason: .acting, entry: $0.entries.first ?? 0)
        }
        let gaps = tenures.enumerated().compactMap { place, tenure -> Absence? in
            guard let until = tenure.until else { return nil }
            let next = place + 1 < tenures.count ? tenures[place + 1].from : nil
            let last = next?.adding(days: -1)
            guard last.map({ $0 > until }) ?? true else { return nil }
            return Absence(
                from: until.adding(days: 1), until: last, reason: .vacant,
                entry: tenure.entries.last ?? 0)
        }
        return actings + gaps
    }
}
