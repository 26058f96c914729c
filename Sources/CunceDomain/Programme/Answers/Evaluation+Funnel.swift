/// What the stages brought, told by the facts.
extension Evaluation {
    /// `nil` where the pack has no stages or the facts tell of none.
    package func funnel(beside listings: Listings?) -> FunnelAnswer? {
        guard let funnel = rules.screening?.funnel, !funnel.isEmpty else { return nil }
        let told = book.stages.filter { $0.day.map { $0 <= day } ?? true }
        guard !told.isEmpty else { return nil }
        var acted: [(work: FunnelStage.Work, posts: Set<SubjectKey>)] = []
        var before: Set<SubjectKey>?
        // Stages of one kind of work stand side by side: what any of them passed on went on.
        var group: (work: FunnelStage.Work, units: Set<SubjectKey>)?
        var stages: [FunnelAnswer.OfStage] = []
        for stage in funnel {
            if let done = group, done.work != stage.work { (before, group) = (done.units, nil) }
            let proposal = told.last { $0.stage == stage.key }
            let posts = proposal?.posts ?? []
            let units = proposal?.units
            let passedOn = units?.count ?? proposal?.number
            stages.append(
                .init(
                    stage: stage.key, clause: stage.clause, day: proposal?.day,
                    examined: proposal?.examined, found: proposal?.found, units: units,
                    passedOn: passedOn,
                    fewerThan: stage.least.flatMap { least in
                        passedOn.flatMap { $0 < least ? least : nil }
                    }, posts: posts,
                    repeated: posts.filter { post in
                        acted.contains { $0.work != stage.work && $0.posts.contains(post) }
                    },
                    unforeseen: before.map { known in
                        (units ?? []).filter { !known.contains($0) }
                    } ?? []))
            acted.append((stage.work, Set(posts)))
            if let units { group = (stage.work, (group?.units ?? []).union(units)) }
        }
        return FunnelAnswer(stages: stages, difference: difference(funnel, told, listings))
    }

    private func difference(
        _ funnel: [FunnelStage], _ told: [FactBook.StageProposal], _ listings: Listings?
    ) -> FunnelAnswer.Difference? {
        guard let listings, let last = funnel.last(where: { $0.work == .decide }),
            let units = told.last(where: { $0.stage == last.key })?.units
        else { return nil }
        let decided = Set(units)
        let verdicts = Dictionary(listings.units.map { ($0.unit, $0.verdict) }) { first, _ in first
        }
        return FunnelAnswer.Difference(
            clause: last.clause, beyond: units.filter { (verdicts[$0] ?? .no) == .no },
            leftOut: listings.units.filter { $0.verdict == .yes && !decided.contains($0.unit) }
                .map(\.unit),
            open: listings.units.filter { $0.verdict == .open }.map(\.unit))
    }
}
