extension FactBook {
    /// What people decided of villages that stood at a line when they did; whatever else they
    /// decided is no choice among those who stand there.
    static func chosen(
        _ sources: BookSources, until day: CivilDate
    ) -> [SubjectKey: LineChoice] {
        guard let round = sources.town?.round.id else { return [:] }
        var chosen: [SubjectKey: LineChoice] = [:]
        for kase in sources.declined {
            guard let candidacy = kase.listing.candidacy, let declined = candidacy.declined,
                declined.at.on <= day, declined.proposal?.atLine != nil
            else { continue }
            chosen[candidacy.village.subject] = .notListed
        }
        for kase in sources.cases where kase.listing.round == round && !kase.listing.isCarried {
            guard let village = kase.listing.village, let listed = kase.listing.listed,
                listed.on <= day, kase.listing.proposal?.atLine != nil
            else { continue }
            chosen[village.subject] = .listed
        }
        return chosen
    }
}
