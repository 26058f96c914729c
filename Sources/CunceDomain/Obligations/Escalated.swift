/// What was missed so often that the pack shows it to the next post.
package struct Escalated: Equatable, Sendable {
    package let escalation: Escalation
    package let post: PostID
    /// `nil` for what is owed for the whole town.
    package let village: DivisionID?
    package let kase: CaseID?
    /// The missed ones that count, oldest first; at least as many as the pack says.
    package let missed: [Obligation]

    /// Since when: the first day of the first period that was missed.
    package var since: CivilDate { missed[0].period.first }

    /// Finds all of them, by owner, place and cadence.
    ///
    /// - Parameter all: the obligations of a round, in any order.
    package static func find(
        _ all: [Obligation], _ escalations: [Escalation], on day: CivilDate
    ) -> [Escalated] {
        escalations.flatMap { escalation -> [Escalated] in
            let owed = all.filter { $0.key.cadence == escalation.cadence && $0.state != .owed }
            let groups = Dictionary(grouping: owed) { Group($0.key.village, $0.key.post) }
            return groups.sorted { $0.key < $1.key }
                .compactMap { group, owed -> Escalated? in
                    let missed = escalation.counted(
                        owed.sorted { $0.period.first < $1.period.first }, on: day)
                    guard missed.count >= escalation.missed, let first = missed.first else {
                        return nil
                    }
                    return Escalated(
                        escalation: escalation, post: group.post, village: first.key.village,
                        kase: first.kase, missed: missed)
                }
        }
    }

    private struct Group: Hashable, Comparable {
        let village: Int
        let post: PostID

        init(_ village: DivisionID?, _ post: PostID) {
            self.village = village?.number ?? 0
            self.post = post
        }

        static func < (left: Self, right: Self) -> Bool {
            (left.village, left.post) < (right.village, right.post)
        }
    }
}

extension Escalation {
    /// - Parameter owed: of one owner for one place, oldest first, all of them over.
    fileprivate func counted(_ owed: [Obligation], on day: CivilDate) -> [Obligation] {
        let recent = owed.filter { obligation in
            withinWeeks.map { obligation.period.last >= day.adding(days: -7 * $0) } ?? true
        }
        guard isConsecutive else { return recent.filter { $0.state == .missed } }
        var run: [Obligation] = []
        for obligation in recent.reversed() {
            switch obligation.state {
            case .missed: run.insert(obligation, at: 0)
            case .excused, .owed: continue
            case .met, .metLate: return run
            }
        }
        return run
    }
}
