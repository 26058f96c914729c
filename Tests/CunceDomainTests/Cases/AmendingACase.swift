import Testing

@testable import CunceDomain

/// Whatever is corrected or withdrawn, in whatever order: what must hold of every history.
@Suite struct AmendingACase {
    private static let seeds: [UInt64] = Array(101...116)

    @Test(arguments: seeds)
    func `leaves a history in which every event can stand`(seed: UInt64) throws {
        var work = CaseAtWork()
        var deeds = RandomDeeds(seed: seed)
        var taken = 0
        for step in 1...700 {
            advance(&work, &deeds)
            guard step % 3 == 0, !work.history.items.isEmpty else { continue }
            let sequence = deeds.below(work.history.items.count) + 1
            let before = work
            do {
                try work.amend(amendment(of: sequence, in: work.history, withdraw: step % 2 == 0))
                taken += 1
                try #require(everyEventStands(in: work.history), "seed \(seed), step \(step)")
                try #require(work.kase == fold(rewritten(work.history)), "seed \(seed), \(step)")
            } catch let refusal as CorrectionRefusal {
                try #require(work.history == before.history, "seed \(seed): \(refusal)")
                try #require(work.kase == before.kase, "seed \(seed): \(refusal)")
            }
        }

        #expect(taken > 5, "seed \(seed)")
    }

    private func advance(_ work: inout CaseAtWork, _ deeds: inout RandomDeeds) {
        let attempt = deeds.next(after: work)
        // What has ended leaves nothing to write; other walks try that.
        switch attempt.deed {
        case .carryOver, .listing(.decline): return
        case .listing, .diagnosis, .plan, .task, .link, .visit, .project: break
        }
        // What is refused changes nothing and is no matter here.
        let events = (try? work.decide(attempt.deed, by: attempt.person, on: attempt.day)) ?? []
        for event in events where work.kase.admits(event) {
            work.write(event, by: attempt.person, on: attempt.day)
        }
    }

    private func amendment(
        of sequence: Int, in history: History<CaseEvent>, withdraw: Bool
    ) -> Amendment<CaseEvent> {
        let target = history.items.first { $0.at.sequence == sequence }
        if !withdraw, case .event(let event) = target?.item,
            let better = reworded(event, history.items.count)
        {
            return .corrected(sequence: sequence, to: better, reason: "写错")
        }
        return .withdrawn(sequence: sequence, reason: "记重了")
    }

    /// The same deed in other words, as a correction form would have it.
    private func reworded(_ event: CaseEvent, _ salt: Int) -> CaseEvent? {
        switch event {
        case .diagnosis(.problemRecorded(var body)):
            body.title = "改\(salt)"
            if salt % 4 == 0 { body.dimension = .drive }
            return .diagnosis(.problemRecorded(body))
        case .plan(.measureAdded(var body)):
            body.title = "改\(salt)"
            if salt % 4 == 0 { body.answers = Array(body.answers.prefix(1)) }
            return .plan(.measureAdded(body))
        case .task(.added(var body)):
            body.due = body.due.adding(days: salt)
            return .task(.added(body))
        case .visit(.recorded(var body)):
            body.text = "改\(salt)"
            return .visit(.recorded(body))
        default: return nil
        }
    }

    private func everyEventStands(in history: History<CaseEvent>) -> Bool {
        var kase = Case(id: "case-1")
        return history.effective.allSatisfy { event, at in
            defer { kase.apply(event, at) }
            return kase.admits(event)
        }
    }

    /// The history as it would be, had it been written right at first: no amendments in it.
    private func rewritten(_ history: History<CaseEvent>) -> [(CaseEvent, Occurrence)] {
        var right: [(CaseEvent, Occurrence)] = []
        for (item, at) in history.items {
            switch item {
            case .event(let event): right.append((event, at))
            case .amendment(.withdrawn(let sequence, _)):
                right.removeAll { $0.1.sequence == sequence }
            case .amendment(.corrected(let sequence, let event, _)):
                for index in right.indices where right[index].1.sequence == sequence {
                    right[index].0 = event
                }
            }
        }
        return right
    }

    private func fold(_ events: [(CaseEvent, Occurrence)]) -> Case {
        var kase = Case(id: "case-1")
        for (event, at) in events { kase.apply(event, at) }
        return kase
    }
}
