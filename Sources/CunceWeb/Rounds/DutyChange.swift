import CunceDomain

/// How often somebody owes something in the weeks to come, under one version and another.
struct DutyChange: Sendable {
    let post: PostID
    let cadence: CadenceKey
    let before: Int
    let after: Int

    /// Unit: weeks. As far as a calendar looks.
    static let weeks = 5

    /// Those that differ, by post, then by cadence. What has begun stays as it is.
    static func all(
        _ before: RoundObligations, _ after: RoundObligations, on day: CivilDate
    ) -> [DutyChange] {
        let (old, new) = (counts(before, day), counts(after, day))
        return Set(old.keys).union(new.keys).sorted().compactMap { key in
            let (was, becomes) = (old[key] ?? 0, new[key] ?? 0)
            guard was != becomes else { return nil }
            return DutyChange(
                post: key.post, cadence: key.cadence, before: was, after: becomes)
        }
    }

    private struct Key: Hashable, Comparable {
        let post: PostID
        let cadence: CadenceKey

        static func < (left: Self, right: Self) -> Bool {
            (left.post, left.cadence) < (right.post, right.cadence)
        }
    }

    private static func counts(_ owed: RoundObligations, _ day: CivilDate) -> [Key: Int] {
        owed.ahead(until: day.adding(days: 7 * weeks), on: day)
            .filter { $0.period.first > day }
            .reduce(into: [:]) {
                $0[Key(post: $1.key.post, cadence: $1.key.cadence), default: 0] += $1.missing
            }
    }
}
