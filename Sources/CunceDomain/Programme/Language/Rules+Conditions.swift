extension Condition {
    /// It and every condition inside it.
    package var all: [Condition] {
        switch kind {
        case .fact, .value, .index, .criterion, .taken, .unanswered, .grade, .instrument,
            .acceptance, .listed:
            [self]
        case .all(let inner), .any(let inner), .atLeast(_, let inner):
            [self] + inner.flatMap(\.all)
        case .not(let inner): [self] + inner.all
        case .points(let points, _): [self] + points.flatMap(\.when.all)
        case .below(let below): [self] + below.when.all
        case .during(let inner, let condition): [self] + inner.all + condition.all
        case .days(let count): [self] + count.when.all
        }
    }
}

extension Rules {
    /// Every condition of the pack, those inside others too.
    package var conditions: [Condition] {
        (screeningConditions + (acceptance?.conditions ?? []) + consequenceConditions
            + papers.compactMap { $0.whom?.when })
            .flatMap(\.all)
    }

    private var screeningConditions: [Condition] {
        guard let screening else { return [] }
        return
            screening.criteria.map(\.when) + screening.classes.map(\.when)
            + quotas.compactMap(\.among)
            + screening.tracks.flatMap { track -> [Condition] in
                if case .condition(let condition) = track.rule {
                    [condition] + track.unless
                } else {
                    track.unless
                }
            }
    }

    /// Conditions on which a consequence for somebody hangs: triggers, appraisals, pay.
    package var consequenceConditions: [Condition] {
        (ladder?.triggers.map(\.when) ?? [])
            + appraisals.flatMap { appraisal in
                appraisal.items.compactMap { item -> Condition? in
                    if case .given(let condition, _) = item.points { condition } else { nil }
                } + appraisal.vetoes.map(\.when)
            } + pay.flatMap { $0.lines.compactMap(\.when) }
    }

    /// Whether units are listed by a line through an order.
    package var drawsLines: Bool { quotas.contains { $0.order != nil } }

    package var quotas: [Quota] {
        guard let screening else { return [] }
        let ofTracks = screening.tracks.compactMap { track -> Quota? in
            if case .quota(let quota) = track.rule { quota } else { nil }
        }
        return ofTracks + (screening.quota.map { [$0] } ?? [])
    }
}
