package import CunceDomain

/// Two versions of a plan laid side by side.
package struct PlanComparison: Equatable, Sendable {
    package enum Change: Sendable {
        /// Only the newer has it.
        case added
        /// Only the older has it.
        case removed
        case changed
        case same
    }

    /// A measure in both versions, with its tasks.
    package struct MeasurePair: Equatable, Sendable {
        package let left: Measure?
        package let right: Measure?
        package let change: Change
        package let steps: [StepPair]
    }

    package struct StepPair: Equatable, Sendable {
        package let left: PlanStep?
        package let right: PlanStep?
        package let change: Change
    }

    package let objective: Change
    /// In the order of the newer; what only the older has stands after what it followed there.
    package let measures: [MeasurePair]

    package init(_ left: PlanContent, _ right: PlanContent) {
        objective = left.objective == right.objective ? .same : .changed
        let ids = Self.merged(left.measures.map(\.id), right.measures.map(\.id))
        measures = ids.map { id in
            let before = left.measures.first { $0.id == id }
            let after = right.measures.first { $0.id == id }
            return MeasurePair(
                left: before, right: after, change: Self.change(before, after, Self.isSame),
                steps: Self.steps(left.steps(of: id), right.steps(of: id)))
        }
    }

    /// How many measures changed in a way; one whose tasks alone changed counts as changed.
    package func count(_ change: Change) -> Int {
        measures.count { pair in
            let isTouched = pair.change == .same && pair.steps.contains { $0.change != .same }
            return (isTouched ? .changed : pair.change) == change
        }
    }

    private static func steps(_ left: [PlanStep], _ right: [PlanStep]) -> [StepPair] {
        merged(left.map(\.id), right.map(\.id)).map { id in
            let before = left.first { $0.id == id }
            let after = right.first { $0.id == id }
            return StepPair(left: before, right: after, change: change(before, after, ==))
        }
    }

    private static func change<Thing>(
        _ left: Thing?, _ right: Thing?, _ isSame: (Thing, Thing) -> Bool
    ) -> Change {
        switch (left, right) {
        case (nil, _): .added
        case (_, nil): .removed
        case (let left?, let right?): isSame(left, right) ? .same : .changed
        }
    }

    /// What a reader reads; which entries it came from is no difference.
    private static func isSame(_ left: Measure, _ right: Measure) -> Bool {
        left.title == right.title && left.workstream == right.workstream
            && Set(left.answers) == Set(right.answers) && left.lead == right.lead
    }

    private static func merged<ID: Hashable>(_ left: [ID], _ right: [ID]) -> [ID] {
        var merged = right
        for (place, id) in left.enumerated() where !merged.contains(id) {
            let before = left[..<place].last { merged.contains($0) }
            let after = before.flatMap(merged.firstIndex(of:)).map { $0 + 1 } ?? 0
            merged.insert(id, at: after)
        }
        return merged
    }
}
