extension FactBook {
    /// Since when nobody sat on posts of a place, made from the roster.
    ///
    /// A place without a post of the roles has no record: that a post was never opened here says
    /// nothing of whether somebody does its work.
    static func vacancies(
        _ sources: BookSources, _ rules: Rules, until day: CivilDate
    ) -> [SubjectKey: [FactKey: FactRecord]] {
        guard let roster = sources.roster else { return [:] }
        var found: [SubjectKey: [FactKey: FactRecord]] = [:]
        for kind in rules.facts {
            guard case .derived(let derived) = kind.source, derived.fact == .vacantPost else {
                continue
            }
            let posts = roster.filter { derived.roles.contains($0.role) && $0.opened <= day }
            for (place, posts) in Dictionary(grouping: posts, by: \.division) {
                let stays = posts.flatMap { $0.vacancies(until: day) }.sorted { $0.from < $1.from }
                found[place.subject, default: [:]][kind.key] = .states(stays)
            }
        }
        return found
    }
}

extension Post {
    /// Stretches in which nobody sat on it, from the day it was opened here; the last one lasts.
    func vacancies(until day: CivilDate) -> [FactRecord.Stay] {
        var free = opened
        var stays: [FactRecord.Stay] = []
        for tenure in tenures where tenure.from <= day {
            if free < tenure.from {
                stays.append(.init(from: free, until: tenure.from.adding(days: -1)))
            }
            guard let until = tenure.until, until < day else { return stays }
            free = max(free, until.adding(days: 1))
        }
        return free <= day ? stays + [.init(from: free, until: nil)] : stays
    }
}
