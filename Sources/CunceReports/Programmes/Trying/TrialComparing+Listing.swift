import CunceDomain

/// Who would come onto the candidates, and who would leave them.
extension TrialComparing {
    var listing: [ProgrammeTrial.Change] {
        let (old, new) = (before.evaluation.listings(), after.evaluation.listings())
        let was = units(old)
        let become = units(new)
        let all = (old?.units ?? []) + (new?.units ?? []).filter { was[$0.unit] == nil }
        return all.compactMap { one in
            let (then, now) = (was[one.unit], become[one.unit])
            guard then?.verdict != now?.verdict else { return nil }
            let telling = now?.tracks ?? then?.tracks ?? []
            let moved = line(then, now, new)
            // Where the tracks answer as before, only the line has moved.
            let isOnTracks =
                then?.tracks.map(\.finding.verdict) != now?.tracks.map(\.finding.verdict)
            let rules =
                moved == nil || isOnTracks
                ? reasons(then?.tracks ?? [], now?.tracks ?? []) + vetoes(now) : []
            let track = (telling.first { $0.finding.verdict == .yes } ?? telling.first)?
                .finding.clause
            return ProgrammeTrial.Change(
                topic: .listing, name: name(one.unit), about: nil,
                before: word(then?.verdict), after: word(now?.verdict),
                reasons: rules + [moved?.text].compactMap(\.self) + lacks(now),
                clause: isOnTracks ? track : moved?.clause ?? track)
        }
    }

    /// Its place beside the line over all, where it changed sides.
    private func line(
        _ then: Listings.OfUnit?, _ now: Listings.OfUnit?, _ listings: Listings?
    ) -> (text: String, clause: Clause)? {
        guard let now, let standing = now.quota, then?.quota?.verdict != standing.verdict,
            let place = standing.place, let line = listings?.line(of: now.unit, on: nil),
            let places = line.places
        else { return nil }
        let text = say(
            "trial.beside-line", ["place": "\(place)", "inside": "\(places)"])
        return (after.words.sentence(text), line.clause)
    }

    /// What keeps it off although a track's rule holds.
    private func vetoes(_ unit: Listings.OfUnit?) -> [String] {
        guard let unit, unit.verdict == .no else { return [] }
        return unit.tracks.filter { $0.rule.verdict != .no }.flatMap(\.vetoes)
            .filter { $0.verdict == .yes }.flatMap { found($0, after.words) }
            .map { after.words.sentence(say("trial.kept-off", ["text": $0])) }
    }

    /// What it would take to answer, where the answer is open.
    private func lacks(_ unit: Listings.OfUnit?) -> [String] {
        guard let unit, unit.verdict == .open else { return [] }
        var facts: [FactKey] = []
        for missing in unit.missing where !facts.contains(missing.fact) {
            facts.append(missing.fact)
        }
        guard !facts.isEmpty else { return [] }
        return [
            after.words.sentence(
                say("trial.lacks", ["list": after.words.all(facts.map(after.words.fact))]))
        ]
    }

    /// Of which class a unit would be that it is not of today, or no longer.
    var classes: [ProgrammeTrial.Change] {
        let was = units(before.evaluation.listings())
        return (after.evaluation.listings()?.units ?? []).flatMap { one in
            one.classes.compactMap { now -> ProgrammeTrial.Change? in
                let then = was[one.unit]?.classes.first { $0.kind == now.kind }?.finding
                guard then?.verdict != now.finding.verdict else { return nil }
                let label = after.words.rules.screening?.classes
                    .first { $0.key == now.kind }?.label
                return ProgrammeTrial.Change(
                    topic: .classes, name: name(one.unit),
                    about: label.map { after.words.name($0) }, before: met(then),
                    after: met(now.finding), reasons: found(now.finding, after.words),
                    clause: now.finding.clause)
            }
        }
    }

    private func units(_ listings: Listings?) -> [SubjectKey: Listings.OfUnit] {
        Dictionary((listings?.units ?? []).map { ($0.unit, $0) }) { first, _ in first }
    }

    private func word(_ verdict: Finding.Verdict?) -> String {
        switch verdict {
        case .yes: say("trial.listed")
        case .no: say("trial.not-listed")
        case .open: say("trial.open")
        case nil: notStated
        }
    }

    private func reasons(
        _ then: [Listings.OnTrack], _ now: [Listings.OnTrack]
    ) -> [String] {
        let changed = changedCriteria(then, now)
        if !changed.isEmpty { return changed }
        // No criterion is answered otherwise: the track itself asks for more or fewer.
        return now.flatMap { track -> [String] in
            let met = track.criteria.filter { $0.finding.verdict == .yes }
                .map { after.words.quoted(after.words.criterion($0.criterion)) }
            let rule = OutlineMaking(words: after.words).head(ofTrack: track.track)
            let figures = track.criteria.isEmpty ? found(track.finding, after.words) : []
            return [
                met.isEmpty ? nil : say("trial.meets", ["list": after.words.all(met)]),
                track.criteria.isEmpty ? nil : rule,
            ].compactMap { $0 }.map(after.words.sentence) + figures
        }
    }

    private func changedCriteria(
        _ then: [Listings.OnTrack], _ now: [Listings.OnTrack]
    ) -> [String] {
        let was = Dictionary(
            then.flatMap(\.criteria).map { ($0.criterion, $0.finding) }
        ) { first, _ in first }
        let become = Dictionary(
            now.flatMap(\.criteria).map { ($0.criterion, $0.finding) }
        ) { first, _ in first }
        let keys =
            now.flatMap(\.criteria).map(\.criterion)
            + then.flatMap(\.criteria).map(\.criterion).filter { become[$0] == nil }
        return keys.compactMap { key in
            let (old, new) = (was[key], become[key])
            guard old?.verdict != new?.verdict else { return nil }
            let words = new == nil ? before.words : after.words
            return changed(words.criterion(key), old, new, words)
        }
    }

    /// “集体经济薄弱”由不符合变为符合：上年村集体经营性收入 8.2万元
    func changed(
        _ label: Label, _ old: Finding?, _ new: Finding?, _ words: RuleWords
    ) -> String {
        let figures = (new ?? old).map { found($0, words) } ?? []
        return words.sentence(
            say(
                figures.isEmpty ? "trial.changed" : "trial.changed-figures",
                [
                    "name": words.quoted(label), "before": met(old), "after": met(new),
                    "figures": figures.joined(separator: say("rule.list-semicolon")),
                ]))
    }

    func met(_ finding: Finding?) -> String {
        switch finding?.verdict {
        case .yes: say("trial.met")
        case .no: say("trial.not-met")
        case .open: say("trial.open")
        case nil: say("trial.not-there")
        }
    }

    /// What the finding rests on; what is missing where it is open.
    func found(_ finding: Finding, _ words: RuleWords) -> [String] {
        let figures = finding.seen.map { figure, clause in
            words.text(figure, of: words.rules.conditions.first { $0.clause == clause })
        }
        let missing = finding.missing.map {
            say(
                "trial.missing",
                [
                    "fact": words.fact($0.fact), "subject": name($0.subject),
                ])
        }
        return figures + (finding.verdict == .open ? missing : [])
    }
}

extension Finding {
    /// Every figure it rests on, once, in the order of the rule.
    var seen: [(figure: RuleFigure, clause: Clause)] {
        var found = figure.map { [($0, clause)] } ?? []
        for part in parts {
            for one in part.seen where !found.contains(where: { $0.0 == one.figure }) {
                found.append((one.figure, one.clause))
            }
        }
        return found
    }
}
