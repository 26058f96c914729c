/// What a fact is made of that Cunce derives from its journal: which figure, and of which problems
/// only, where it counts problems.
package struct DerivedFrom: Equatable, Sendable {
    package let fact: DerivedFact
    /// Problems of this dimension only; `nil` for all four.
    package let dimension: Dimension?
    /// Problems that weigh this much or more; `nil` for all.
    package let leastSeverity: Severity?
    /// Problems of these types only; empty for all.
    package let types: [ProblemTypeKey]
    /// Posts of these roles, where vacancies are derived; empty otherwise.
    package let roles: [RoleKey]

    package init(
        _ fact: DerivedFact, dimension: Dimension? = nil, leastSeverity: Severity? = nil,
        types: [ProblemTypeKey] = [], roles: [RoleKey] = []
    ) {
        self.fact = fact
        self.dimension = dimension
        self.leastSeverity = leastSeverity
        self.types = types
        self.roles = roles
    }

    /// Whether it tells some problems apart from others.
    package var isFiltered: Bool { dimension != nil || leastSeverity != nil || !types.isEmpty }

    /// Whether a problem is counted by it.
    package func counts(
        type: ProblemTypeKey, dimension: Dimension, severity: Severity
    ) -> Bool {
        (self.dimension.map { $0 == dimension } ?? true)
            && (leastSeverity.map { $0 <= severity } ?? true)
            && (types.isEmpty || types.contains(type))
    }
}
