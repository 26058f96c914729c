package import CunceDomain
import CunceStore

/// One village of a status.
package struct StatusCase: Equatable, Sendable {
    package struct Problems: Equatable, Encodable, Sendable {
        package let open: Int
        package let verified: Int
    }

    /// Dropped tasks are in none of them. `done` holds the verified ones too.
    package struct Tasks: Equatable, Encodable, Sendable {
        package let total: Int
        package let done: Int
        package let verified: Int
        package let overdue: Int
        package let stuck: Int
    }

    /// Slots of the programme with as many holders as it asks for, and those with fewer.
    package struct Links: Equatable, Encodable, Sendable {
        package let filled: Int
        package let vacant: Int
    }

    package let village: DivisionName
    package let state: CaseStage
    package let since: CivilDate
    /// 0 none … 3 heavy; absent while not diagnosed.
    package let dimensions: [Dimension: Int]
    package let problems: Problems
    package let tasks: Tasks
    package let links: Links
    package let obligations: Obligations

    init(
        _ facts: VillageFacts, _ programme: Programme, owed: [Obligation], on day: CivilDate
    ) {
        village = DivisionName(facts.village)
        state = facts.summary.stage
        since = facts.summary.since
        dimensions = facts.summary.weights
        problems = Problems(
            open: facts.summary.problemsOpen, verified: facts.summary.problemsVerified)
        tasks = Tasks(
            total: facts.counted.count, done: facts.done.count,
            verified: facts.tasks.count { $0.state == .verified },
            overdue: facts.overdue(on: day).count, stuck: facts.stuck.count)
        let slots = programme.linkSlots(ofVillage: facts.village.code)
        let filled = slots.count {
            facts.holders(of: $0.key).count >= $0.minPerVillage
        }
        links = Links(filled: filled, vacant: slots.count - filled)
        obligations = Obligations(owed)
    }
}
