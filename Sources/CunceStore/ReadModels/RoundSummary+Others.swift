package import CunceDomain

extension [RoundSummary] {
    /// The last briefs of the rounds beside one of them.
    package func others(_ round: RoundSummary?) -> [BriefNumber] {
        filter { $0.id != round?.id }.compactMap(\.lastBrief)
    }
}
