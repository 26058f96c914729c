/// How far a released matter is, as the record says it and villagers read it. 办到哪一步
package struct PublicStanding: Codable, Equatable, Sendable {
    /// In the order of the page: the worst news first.
    package enum State: String, CaseIterable, Codable, Sendable {
        case late
        /// Will not be done after all.
        case dropped
        case underWay = "under-way"
        /// Its doer says so; nobody else has looked yet.
        case saidDone = "said-done"
        case done
    }

    package var state: State
    /// When it is due; `nil` for what has no day.
    package var due: CivilDate?
    /// When it was done or dropped.
    package var ended: CivilDate?
    /// Whose day that is, where several follow one another: the milestone of a project.
    package var step: String?

    package init(state: State, due: CivilDate?, ended: CivilDate?, step: String? = nil) {
        self.state = state
        self.due = due
        self.ended = ended
        self.step = step
    }

    /// Nothing more comes of it.
    package var isOver: Bool { state == .done || state == .dropped }
}
