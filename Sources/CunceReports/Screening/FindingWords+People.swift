package import CunceDomain

extension Listings.OfUnit {
    /// Every fact is told and the rules leave it to people: the line falls between equals, or its
    /// place is one that people may give or not.
    package var isForPeople: Bool { verdict == .open && missing.isEmpty }
}

/// What stands before people who have to choose.
extension FindingWords {
    /// How a village that is for people to decide stands against each line; empty for any other.
    package func standings(of answer: Listings.OfUnit) -> [Ground] {
        guard answer.isForPeople else { return [] }
        return answer.tracks.compactMap { track in
            guard track.finding.verdict == .open, let standing = track.standing else { return nil }
            return Ground(
                name: name(of: track.track), lines: self.standing(standing),
                clause: track.finding.clause, isMet: true, missing: [])
        }
    }
}
