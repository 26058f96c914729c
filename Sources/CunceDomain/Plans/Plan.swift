/// 一村一策: what is to be done against what the diagnosis found.
package struct Plan: Equatable, Sendable {
    package enum Stage: String, Sendable {
        case draft, waiting, approved
    }

    package private(set) var stage = Stage.draft
    /// 1 for the first; every revision after an approval is one more.
    package private(set) var version = 1
    package private(set) var objective = ""
    package private(set) var measures: [Measure] = []
    package private(set) var submitted: Occurrence?
    /// The first approval: from here the case is under way.
    package private(set) var firstApproved: Occurrence?
    package private(set) var approved: Occurrence?
    /// Why it came back, as long as it has not been handed in again.
    package private(set) var returned: Returned?

    package struct Returned: Equatable, Sendable {
        package let reason: String
        package let at: Occurrence
    }

    package init() {}

    package func measure(_ id: MeasureID) -> Measure? { measures.first { $0.id == id } }

    /// Problems, in the order given, that no measure answers.
    package func unanswered(of problems: [ProblemID]) -> [ProblemID] {
        let answered = Set(measures.flatMap(\.answers))
        return problems.filter { !answered.contains($0) }
    }

    package mutating func apply(_ event: PlanEvent, _ at: Occurrence) {
        switch event {
        case .objectiveSet(let set): objective = set.objective
        case .measureAdded(let added): measures.append(added.measure(at))
        case .leadNamed(let named):
            for index in measures.indices where measures[index].id == named.measure {
                measures[index] = measures[index].led(by: named.lead, at)
            }
        case .submitted:
            stage = .waiting
            submitted = at
            returned = nil
        case .returned(let back):
            stage = .draft
            returned = Returned(reason: back.reason, at: at)
        case .approved:
            stage = .approved
            approved = at
            if firstApproved == nil { firstApproved = at }
        case .revised:
            stage = .draft
            version += 1
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: PlanEvent, problems: [ProblemID]) -> Bool {
        switch event {
        case .objectiveSet: stage == .draft
        case .measureAdded(let added):
            stage == .draft && measure(added.measure) == nil
                && added.answers.allSatisfy(problems.contains)
        // A hand-over passes the lead of an approved plan on; what waits stays as handed in.
        case .leadNamed(let named): stage != .waiting && measure(named.measure) != nil
        case .submitted:
            stage == .draft && !measures.isEmpty && measures.allSatisfy { $0.lead != nil }
                && unanswered(of: problems).isEmpty
        case .returned, .approved: stage == .waiting
        case .revised: stage == .approved
        }
    }
}
