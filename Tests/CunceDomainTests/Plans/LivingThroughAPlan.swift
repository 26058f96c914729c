import Testing

@testable import CunceDomain

/// Whatever is tried with a plan, in whatever order: what must hold of every version.
@Suite struct LivingThroughAPlan {
    private static let seeds: [UInt64] = Array(301...324)
    private static let steps = 500

    @Test(arguments: seeds)
    func `never loses or changes a version that was approved`(seed: UInt64) throws {
        var known: [PlanVersion] = []
        try walk(seed) { _, after, _ in
            try #require(Array(after.plan.versions.prefix(known.count)) == known, "seed \(seed)")
            known = after.plan.versions
        }
    }

    @Test(arguments: seeds)
    func `makes a version by an approval of what waited, by another person`(
        seed: UInt64
    ) throws {
        try walk(seed) { before, after, event in
            guard after.plan.versions.count != before.plan.versions.count else { return }
            let version = try #require(after.plan.inForce)
            guard case .plan(.approved) = event else {
                Issue.record("seed \(seed): \(event) made a version")
                return
            }
            try #require(before.plan.stage == .waiting)
            try #require(version.approved.by != before.plan.submitted?.by)
            try #require(version.content == before.planContent)
            try #require(version.number == after.plan.versions.count)
        }
    }

    @Test(arguments: seeds)
    func `drops no task at work because of a draft`(seed: UInt64) throws {
        try walk(seed) { before, after, event in
            guard case .plan = event else { return }
            let atWork = before.tasks.all.filter { before.stands($0) && $0.isApproved }
            for task in atWork {
                try #require(after.tasks.task(task.id)?.state == task.state, "seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `hands in nothing that has a gap`(seed: UInt64) throws {
        try walk(seed) { before, _, event in
            guard case .plan(.submitted) = event else { return }
            try #require(before.planGaps.isEmpty, "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `is left as it was by whatever is refused`(seed: UInt64) throws {
        var work = try CaseAtWork.underWay()
        var deeds = RandomDeeds(seed: seed)
        for step in 1...Self.steps {
            let attempt = deeds.nextOfPlan(after: work)
            let before = work
            do {
                try work.ask(attempt.deed, by: attempt.person, on: attempt.day)
            } catch {
                try #require(work.kase == before.kase, "seed \(seed), step \(step): \(error)")
                try #require(work.history == before.history)
            }
        }

        #expect(CaseAtWork.fold(work.history) == work.kase, "seed \(seed)")
    }

    @Test func `comes to several versions on these walks`() throws {
        var most = 0
        for seed in Self.seeds {
            try walk(seed) { _, after, _ in most = max(most, after.plan.versions.count) }
        }

        #expect(most >= 3)
    }

    private func walk(
        _ seed: UInt64, _ look: (_ before: Case, _ after: Case, _ event: CaseEvent) throws -> Void
    ) throws {
        var work = try CaseAtWork.diagnosed()
        var deeds = RandomDeeds(seed: seed)
        for _ in 1...Self.steps {
            let attempt = deeds.nextOfPlan(after: work)
            // What is refused changes nothing; another test holds that.
            let events = (try? work.decide(attempt.deed, by: attempt.person, on: attempt.day)) ?? []
            for event in events {
                let before = work.kase
                try #require(before.admits(event), "seed \(seed): \(event)")
                work.write(event, by: attempt.person, on: attempt.day)
                try look(before, work.kase, event)
            }
        }
    }
}
