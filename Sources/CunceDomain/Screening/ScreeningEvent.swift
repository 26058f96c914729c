/// What can happen in the stages from all villages to the list.
package enum ScreeningEvent: Equatable, Sendable {
    case recorded(Recorded)

    package struct Recorded: Codable, Equatable, Sendable {
        package var stage: FunnelStageKey
        package var examined: Int?
        package var found: Int?
        /// Villages that go on.
        package var villages: [DivisionID]
        package var basis: String
        /// Why it comes out of turn; absent where it does not.
        package var reason: String?

        package init(
            stage: FunnelStageKey, examined: Int?, found: Int?, villages: [DivisionID],
            basis: String, reason: String?
        ) {
            self.stage = stage
            self.examined = examined
            self.found = found
            self.villages = villages
            self.basis = basis
            self.reason = reason
        }
    }
}
