/// What one may ask of the stages from all villages to the list. 摸底、推荐、会审
package enum ScreeningCommand: Codable, Equatable, Sendable {
    case record(StageDraft)

    /// What one person brought in a stage. Several may bring their part of one.
    package struct StageDraft: Codable, Equatable, Sendable {
        package let stage: FunnelStageKey
        /// How many villages were looked at; `nil` where nobody counted.
        package let examined: Int?
        /// How many of what the stage counts, such as problems, were found.
        package let found: Int?
        /// Villages that go on.
        package let villages: [Passed]
        /// The meeting, walk or paper.
        package let basis: String
        /// Why it comes out of turn; empty where it does not.
        package let reason: String

        package init(
            stage: FunnelStageKey, examined: Int?, found: Int?, villages: [Passed],
            basis: String, reason: String = ""
        ) {
            self.stage = stage
            self.examined = examined
            self.found = found
            self.villages = villages
            self.basis = basis
            self.reason = reason
        }
    }

    /// A village that goes on; where the stage is the last before the decision it becomes a
    /// candidate under this id, on these grounds.
    package struct Passed: Codable, Equatable, Sendable {
        package let village: DivisionID
        package let kase: CaseID
        /// Empty: the basis of the stage.
        package let grounds: String

        package init(_ village: DivisionID, as kase: CaseID, grounds: String = "") {
            self.village = village
            self.kase = kase
            self.grounds = grounds
        }
    }
}
