package import CunceDomain

/// What speaks for listing a village, one by one.
extension FindingWords {
    package struct Ground: Equatable, Sendable {
        /// The criterion, or the track where that has none.
        package let name: String
        /// The figures it was found from.
        package let lines: [String]
        package let clause: Clause
        /// Met; otherwise it depends on what is not known or on people's choice.
        package let isMet: Bool
        package let missing: [MissingFact]
    }

    /// Criteria and tracks that are met or open, each once, in the pack's order.
    package func grounds(of answer: Listings.OfUnit) -> [Ground] {
        var grounds: [Ground] = []
        var told: Set<CriterionKey> = []
        for track in answer.tracks {
            for found in track.criteria
            where found.finding.verdict != .no && told.insert(found.criterion).inserted {
                grounds.append(
                    ground(
                        words.name(words.criterion(found.criterion)), found.finding,
                        lines(found.finding)))
            }
            guard track.criteria.isEmpty, track.finding.verdict != .no else { continue }
            grounds.append(
                ground(
                    name(of: track.track), track.finding,
                    track.standing.map { standing($0) } ?? lines(track.finding)))
        }
        return grounds
    }

    package func name(of track: TrackKey) -> String {
        words.rules.screening?.tracks.first { $0.key == track }?.label.text(in: words.language)
            ?? track.text
    }

    /// Where it stands against a line.
    package func standing(_ standing: Listings.Standing) -> [String] {
        let place = standing.place.map {
            words.say("found.stands", ["place": "\($0)"])
        }
        let equals =
            standing.equals.isEmpty
            ? nil : words.say("found.equals", ["count": "\(standing.equals.count)"])
        return [place, equals, chosen(standing)].compactMap(\.self)
    }

    /// What people chose of it at the line.
    func chosen(_ standing: Listings.Standing) -> String? {
        switch standing.choice {
        case .listed: words.say("found.chosen")
        case .notListed: words.say("found.not-chosen")
        case nil: nil
        }
    }

    private func ground(_ name: String, _ finding: Finding, _ lines: [String]) -> Ground {
        Ground(
            name: name, lines: finding.verdict == .yes ? lines : [], clause: finding.clause,
            isMet: finding.verdict == .yes, missing: finding.missing)
    }
}
