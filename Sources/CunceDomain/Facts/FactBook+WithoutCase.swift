extension FactBook {
    /// A village without a case has no promise overdue and no problem open: that is known and not
    /// missing. Shares of nothing are not known.
    static func fillWithoutCase(
        _ facts: inout [SubjectKey: [FactKey: FactRecord]], _ sources: BookSources, _ rules: Rules
    ) {
        let having = Set(sources.cases.compactMap { $0.listing.village })
        for place in sources.places where !having.contains(place.id) {
            for kind in rules.facts where kind.each == nil && kind.isKnown(of: place.kind) {
                guard case .derived(let derived) = kind.source else { continue }
                facts[place.id.subject, default: [:]][kind.key] = derived.fact.ofNoCase
            }
        }
    }
}

extension DerivedFact {
    fileprivate var ofNoCase: FactRecord? {
        switch self {
        case .openProblems, .solvedProblems, .reopenedProblems, .overdueTasks, .promisedMoney,
            .arrivedMoney, .overduePromises, .visits:
            .number(.init(asOf: [.init(since: nil, value: .zero)]))
        case .withoutWork: .states([])
        case .verifiedTasks, .tasksInTime, .openPromises, .missedPromises, .vacantPost,
            .missedVisits, .lateEntries:
            nil
        }
    }
}
