extension FactBook {
    /// What one stage of the screening brought.
    package struct StageProposal: Equatable, Sendable {
        package let stage: FunnelStageKey
        /// `nil` where not told, as for all that follows.
        package let day: CivilDate?
        package let examined: Int?
        /// How many of what the stage counts, such as problems.
        package let found: Int?
        /// How many units went on, where they are not named.
        package let number: Int?
        /// Units that went on.
        package let units: [SubjectKey]?
        package let posts: [SubjectKey]

        package init(
            stage: FunnelStageKey, day: CivilDate? = nil, examined: Int? = nil,
            found: Int? = nil, number: Int? = nil, units: [SubjectKey]? = nil,
            posts: [SubjectKey] = []
        ) {
            self.stage = stage
            self.day = day
            self.examined = examined
            self.found = found
            self.number = number
            self.units = units
            self.posts = posts
        }
    }
}
