/// What an instruction speaks of; all of it may be missing.
package struct InstructionAbout: Codable, Equatable, Sendable {
    /// The brief it was written on.
    package var week: ISOWeek?
    package var village: DivisionID?
    package var kase: CaseID?
    /// Global number of the entry that asked for something, where it answers an ask.
    package var ask: Int?

    package init(
        week: ISOWeek? = nil, village: DivisionID? = nil, kase: CaseID? = nil, ask: Int? = nil
    ) {
        self.week = week
        self.village = village
        self.kase = kase
        self.ask = ask
    }

    private enum CodingKeys: String, CodingKey {
        case week, village, ask
        case kase = "case"
    }
}
