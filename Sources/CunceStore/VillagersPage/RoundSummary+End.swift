package import CunceDomain

extension RoundSummary {
    /// The day on which nobody works on a case of it any more: it goes on elsewhere, it was closed,
    /// or the round was; `nil` while somebody does.
    package func end(of kase: Case) -> CivilDate? {
        [kase.listing.carriedOver?.at.on, kase.acceptance.closing?.at.on, closed]
            .compactMap(\.self).min()
    }
}
