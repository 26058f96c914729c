package import CunceDomain

/// What keeps a village off the list although a track would lead to it.
extension FindingWords {
    /// Vetoes that hold, each once, and the line it stands outside of; the name is that of the
    /// track, and empty for the line over all.
    package func kept(off answer: Listings.OfUnit, _ listings: Listings) -> [Ground] {
        var found: [Ground] = []
        for track in answer.tracks
        where track.rule.verdict != .no || track.standing?.choice != nil {
            let called = name(of: track.track)
            for veto in track.vetoes where veto.verdict == .yes {
                found.append(reason(called, vetoed(veto), veto.clause))
            }
            if let line = listings.line(of: answer.unit, on: track.track),
                let place = place(outside: line, track.standing)
            {
                found.append(reason(called, [place], line.clause))
            }
        }
        if let line = listings.line(of: answer.unit, on: nil),
            let place = place(outside: line, answer.quota)
        {
            found.append(reason("", [place], line.clause))
        }
        return found
    }

    private func reason(_ name: String, _ lines: [String], _ clause: Clause) -> Ground {
        Ground(name: name, lines: lines, clause: clause, isMet: true, missing: [])
    }

    /// The figures it holds by; what it asks where no figure can be shown.
    private func vetoed(_ veto: Finding) -> [String] {
        let figures = lines(veto)
        return figures.isEmpty ? [rule(of: veto)].compactMap(\.self) : figures
    }

    private func place(
        outside line: Listings.Line, _ standing: Listings.Standing?
    ) -> String? {
        guard let standing, standing.verdict == .no else { return nil }
        if let chosen = chosen(standing) { return chosen }
        guard let place = standing.place, let inside = line.places else { return nil }
        return words.say(
            "found.outside-line", ["place": "\(place)", "inside": "\(inside)"])
    }
}
