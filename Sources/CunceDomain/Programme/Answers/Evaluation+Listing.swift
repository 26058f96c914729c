extension Evaluation {
    /// - Returns: `nil` where the pack states no way onto the list.
    package func listings() -> Listings? {
        guard let screening = rules.screening, rules.answersListing else { return nil }
        let listable = Set(rules.unitKinds.filter(\.isListed).map(\.key))
        let units = book.units.filter { listable.contains($0.kind) }
        var lines: [Listings.Line] = []
        var standings: [TrackKey: [SubjectKey: Listings.Standing]] = [:]
        for track in screening.tracks {
            guard case .quota(let quota) = track.rule else { continue }
            let members = units.filter { track.isFor($0.kind) }
            let drawn = self.lines(
                of: quota, track: track.key, among: members, of: members)
            standings[track.key] = drawn.standings
            lines += drawn.lines
        }
        let onTracks = units.map { unit in
            screening.tracks.filter { $0.isFor(unit.kind) }.map { track in
                on(track, unit, standings[track.key]?[unit.key], screening)
            }
        }
        var overall: [SubjectKey: Listings.Standing] = [:]
        if let quota = screening.quota, quota.fills {
            let tracks = Dictionary(
                zip(units, onTracks).map { ($0.key, $1) }
            ) { first, _ in first }
            let drawn = filling(quota, units, tracks)
            let answers = zip(units, onTracks).map { unit, tracks in
                filled(unit, tracks, drawn.standings[unit.key], under: quota.fillsUnder)
            }
            return Listings(
                units: answers, lines: lines + drawn.lines, bounds: nil, noQuota: nil)
        }
        if let quota = screening.quota, quota.order != nil {
            // The line is drawn among those a track leads to, or among all where there is none.
            let members = zip(units, onTracks).filter { _, tracks in
                tracks.isEmpty || tracks.contains { $0.finding.verdict != .no }
            }.map(\.0)
            let isWhole = !onTracks.contains { verdict(of: $0) == .open }
            let drawn = self.lines(
                of: quota, track: nil, among: members, of: units, isWhole: isWhole)
            overall = drawn.standings
            lines += drawn.lines
        }
        let answers = zip(units, onTracks).map { unit, tracks in
            self.answer(unit, tracks, overall[unit.key], ordersAll: screening.quota?.order != nil)
        }
        return Listings(
            units: answers, lines: lines, bounds: screening.quota.flatMap { bounds($0, answers) },
            noQuota: screening.quota.flatMap { $0.isNone ? $0.clause : nil })
    }

    private func on(
        _ track: Track, _ unit: FactBook.Unit, _ standing: Listings.Standing?,
        _ screening: Screening
    ) -> Listings.OnTrack {
        var criteria: [Listings.OnCriterion] = []
        let found: Finding
        switch track.rule {
        case .criteria(let keys, let least):
            criteria = keys.compactMap { screening.criterion($0) }
                .filter { $0.applies(to: unit.kind) }
                .map { .init(criterion: $0.key, finding: finding($0, for: unit.key)) }
            found = Finding.atLeast(least, criteria.map(\.finding), clause: track.clause)
        case .condition(let condition):
            found = Finding.together(
                of: finding(condition, for: unit.key), clause: track.clause)
        case .quota:
            found = Finding(
                standing?.verdict ?? .no, clause: track.clause, missing: standing?.missing ?? [],
                equals: standing?.equals ?? [])
        }
        let vetoes = track.unless.map { finding($0, for: unit.key) }
        let whole =
            vetoes.isEmpty
            ? found
            : Finding.all(
                [found] + vetoes.map { $0.negated(clause: $0.clause) }, clause: track.clause)
        return Listings.OnTrack(
            track: track.key, finding: whole, rule: found, vetoes: vetoes, criteria: criteria,
            standing: standing)
    }

    func verdict(of tracks: [Listings.OnTrack]) -> Finding.Verdict {
        let all = tracks.map(\.finding.verdict)
        return all.contains(.yes) ? .yes : all.contains(.open) ? .open : .no
    }

    /// Listed by a track, or to fill up.
    private func filled(
        _ unit: FactBook.Unit, _ tracks: [Listings.OnTrack], _ standing: Listings.Standing?,
        under track: TrackKey?
    ) -> Listings.OfUnit {
        let byTrack = verdict(of: tracks)
        let verdict: Finding.Verdict =
            if byTrack == .yes || standing?.verdict == .yes {
                .yes
            } else if byTrack == .open || standing?.verdict == .open {
                .open
            } else {
                .no
            }
        return Listings.OfUnit(
            unit: unit.key, verdict: verdict, tracks: tracks, quota: standing,
            fillsUpUnder: track, classes: classes(of: unit.key))
    }

    private func answer(
        _ unit: FactBook.Unit, _ tracks: [Listings.OnTrack], _ standing: Listings.Standing?,
        ordersAll: Bool
    ) -> Listings.OfUnit {
        var verdicts: [Finding.Verdict] = []
        if !tracks.isEmpty {
            verdicts.append(self.verdict(of: tracks))
        }
        if ordersAll { verdicts.append(standing?.verdict ?? .no) }
        let verdict: Finding.Verdict =
            verdicts.contains(.no) || verdicts.isEmpty
            ? .no : verdicts.contains(.open) ? .open : .yes
        return Listings.OfUnit(
            unit: unit.key, verdict: verdict, tracks: tracks, quota: standing,
            classes: classes(of: unit.key))
    }

    /// What holds a unit back, by the classes of the pack in its order: it can be of several.
    package func classes(of unit: SubjectKey) -> [Listings.OnClass] {
        (rules.screening?.classes ?? []).map { kind in
            Listings.OnClass(
                kind: kind.key,
                finding: .together(of: finding(kind.when, for: unit), clause: kind.clause))
        }
    }

    private func bounds(_ quota: Quota, _ answers: [Listings.OfUnit]) -> Listings.Bounds? {
        guard quota.order == nil, !quota.isNone else { return nil }
        return Listings.Bounds(
            clause: quota.clause, sure: answers.filter { $0.verdict == .yes }.count,
            open: answers.filter { $0.verdict == .open }.count, among: answers.count,
            floor: quota.floor?.least(of: answers.count), cap: quota.cap?.most(of: answers.count))
    }
}

extension Track {
    func isFor(_ kind: UnitKindKey) -> Bool { unitKinds.isEmpty || unitKinds.contains(kind) }
}

extension Finding {
    /// The same under the clause of the rule it stands in.
    static func together(of part: Finding, clause: Clause) -> Finding {
        Finding(
            part.verdict, clause: clause, parts: [part], missing: part.missing,
            equals: part.equals)
    }
}
