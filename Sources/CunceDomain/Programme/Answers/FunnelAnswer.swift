/// How all units became the list: what each stage brought, and where the decision differs from
/// what the rules would list. 摸排—会审—确定
package struct FunnelAnswer: Equatable, Sendable {
    package struct OfStage: Equatable, Sendable {
        package let stage: FunnelStageKey
        package let clause: Clause
        /// `nil` where the facts do not tell it, as for the next three.
        package let day: CivilDate?
        /// How many were looked at.
        package let examined: Int?
        /// How many of what the stage counts, such as problems, were found.
        package let found: Int?
        /// Units that went on to the next stage.
        package let units: [SubjectKey]?
        /// How many did; also where they are not named.
        package let passedOn: Int?
        /// How many should have, where fewer did.
        package let fewerThan: Int?
        package let posts: [SubjectKey]
        /// Posts that acted in an earlier stage of another kind of work as well.
        package let repeated: [SubjectKey]
        /// Units that the stages before, of another kind of work, had not passed on.
        package let unforeseen: [SubjectKey]
    }

    /// The decision beside the rules.
    package struct Difference: Equatable, Sendable {
        package let clause: Clause
        /// Decided though the rules do not list them.
        package let beyond: [SubjectKey]
        /// Not decided though the rules list them.
        package let leftOut: [SubjectKey]
        /// Decided or not while the rules leave it open.
        package let open: [SubjectKey]
    }

    package let stages: [OfStage]
    /// `nil` where the facts name no decided units, or the rules list nobody.
    package let difference: Difference?
}
