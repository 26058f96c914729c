import Testing

@testable import CunceDomain

/// Whatever is tried, in whatever order: what must hold of every case.
@Suite struct LivingThroughACase {
    private static let seeds: [UInt64] = Array(1...32)
    private static let steps = 600

    @Test(arguments: seeds)
    func `writes only what the state admits, and leaves it alone when it refuses`(
        seed: UInt64
    ) throws {
        var work = CaseAtWork()
        var deeds = RandomDeeds(seed: seed)
        for step in 1...Self.steps {
            let attempt = deeds.next(after: work)
            let before = work
            do {
                for event in try work.decide(attempt.deed, by: attempt.person, on: attempt.day) {
                    // Without a listing there is no case, and the desk says so before.
                    guard isOpenTo(event, work.kase) else { continue }
                    try #require(work.kase.admits(event), "seed \(seed), step \(step): \(event)")
                    work.write(event, by: attempt.person, on: attempt.day)
                }
            } catch is ExpectationFailedError {
                return
            } catch {
                try #require(work.kase == before.kase, "seed \(seed), step \(step): \(error)")
            }
        }

        #expect(CaseAtWork.fold(work.history) == work.kase, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `skips no stage and goes back to none`(seed: UInt64) throws {
        let order: [CaseStage] = [.candidate, .listed, .diagnosed, .underWay]

        try walk(seed) { before, after, _ in
            let from = try #require(order.firstIndex(of: before.stage))
            let to = try #require(order.firstIndex(of: after.stage))
            try #require(to == from || to == from + 1, "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `lets nobody verify what they did`(seed: UInt64) throws {
        try walk(seed) { _, after, _ in
            for task in after.tasks.all where task.state == .verified {
                try #require(!task.doers.contains(task.changed.by), "seed \(seed), \(task.id)")
            }
            for problem in after.diagnosis.problems {
                guard let verified = problem.verified else { continue }
                try #require(problem.solved?.at.by != verified.by, "seed \(seed), \(problem.id)")
                let lateDoers = after.work(on: problem.id).doers.contains(verified.by)
                let wasLater = after.tasks.all.contains { $0.changed.entry > verified.entry }
                try #require(!lateDoers || wasLater, "seed \(seed), \(problem.id)")
            }
        }
    }

    @Test(arguments: seeds)
    func `verifies a problem only after somebody said it is solved and nothing is unfinished`(
        seed: UInt64
    ) throws {
        try walk(seed) { before, after, event in
            guard case .diagnosis(let event) = event, let id = event.problem else { return }
            let (old, new) = (before.diagnosis.problem(id), after.diagnosis.problem(id))
            switch event {
            case .problemVerified:
                try #require(old?.state == .solved && new?.state == .verified, "seed \(seed)")
                try #require(before.work(on: id).unfinished == 0, "seed \(seed)")
            case .problemReopened:
                try #require(old?.state == .verified && new?.state == .open, "seed \(seed)")
            case .problemReturned:
                try #require(old?.state == .solved && new?.state == .open, "seed \(seed)")
            case .problemSolved:
                try #require(old?.state == .open && new?.state == .solved, "seed \(seed)")
            default:
                try #require(old == nil || old?.state == new?.state, "seed \(seed): \(event)")
            }
            try #require(new?.entries.count == (old?.entries.count ?? 0) + 1, "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `changes no project that is over, and finishes none with anything open`(
        seed: UInt64
    ) throws {
        try walk(seed) { before, after, event in
            guard case .project(let event) = event else { return }
            let old = before.projects.project(event.project)
            let new = try #require(after.projects.project(event.project), "seed \(seed)")
            try #require(old?.isOver != true, "seed \(seed): \(event)")
            try #require(new.milestones.allSatisfy { $0.due >= new.starts }, "seed \(seed)")
            try #require(new.planned + new.gap == new.budget && new.budget > 0, "seed \(seed)")
            if new.state == .finished {
                try #require(new.nextMilestone == nil && new.blockage == nil, "seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `lets nobody decide on the plan they handed in`(seed: UInt64) throws {
        try walk(seed) { before, after, event in
            switch event {
            case .plan(.approved):
                try #require(
                    after.plan.approved?.by != before.plan.submitted?.by, "seed \(seed)")
            case .plan(.returned):
                try #require(
                    after.plan.returned?.at.by != before.plan.submitted?.by, "seed \(seed)")
            default: break
            }
        }
    }

    @Test(arguments: seeds)
    func `lets nobody decide on the village they named`(seed: UInt64) throws {
        try walk(seed) { _, after, _ in
            guard let named = after.listing.candidacy?.named.by else { return }
            try #require(after.listing.listed?.by != named, "seed \(seed)")
            try #require(after.listing.candidacy?.declined?.at.by != named, "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `works on what was decided to be listed, and on nothing that went on elsewhere`(
        seed: UInt64
    ) throws {
        try walk(seed) { before, after, event in
            switch event {
            case .listing(.named): try #require(before == Case(id: before.id), "seed \(seed)")
            case .listing(.listed), .listing(.declined):
                try #require(before.stage == .candidate, "seed \(seed)")
                try #require(!after.listing.reason.isEmpty || !after.listing.isOpen)
            default: try #require(before.listing.isOpen, "seed \(seed): \(event)")
            }
        }
    }

    @Test func `meets every stage and every kind of event on these walks`() throws {
        var stages: Set<CaseStage> = []
        var kinds: Set<String> = []
        for seed in Self.seeds {
            try walk(seed) { _, after, event in
                stages.insert(after.stage)
                kinds.insert(String(describing: event).split(separator: "(").prefix(2).joined())
            }
        }

        #expect(stages == [.candidate, .listed, .diagnosed, .underWay])
        #expect(kinds.count == 55, "\(kinds.sorted())")
    }

    /// Takes every deed that is allowed and looks at the state before and after each event.
    private func walk(
        _ seed: UInt64, _ look: (_ before: Case, _ after: Case, _ event: CaseEvent) throws -> Void
    ) throws {
        var work = CaseAtWork()
        var deeds = RandomDeeds(seed: seed)
        for _ in 1...Self.steps {
            let attempt = deeds.next(after: work)
            // What is refused changes nothing; another test holds that.
            let events = (try? work.decide(attempt.deed, by: attempt.person, on: attempt.day)) ?? []
            for event in events where isOpenTo(event, work.kase) {
                let before = work.kase
                work.write(event, by: attempt.person, on: attempt.day)
                try look(before, work.kase, event)
            }
        }
    }

    private func isOpenTo(_ event: CaseEvent, _ kase: Case) -> Bool {
        if case .listing = event { return true }
        return kase.listing.isOpen
    }
}
