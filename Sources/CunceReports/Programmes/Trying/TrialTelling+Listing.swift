import CunceDomain

/// The first question: who is listed, on which track, under which clause.
extension TrialTelling {
    func listing(_ listings: Listings?) -> [String] {
        let head = head(say("try.listing"), isStated: listings != nil)
        guard let listings else { return [head] }
        return [head] + listings.units.flatMap(unit) + listings.lines.map(quotaLine)
            + (listings.bounds.map { [bounds($0)] } ?? [])
            + (listings.noQuota.map { [line(1, say("try.no-quota"), $0)] } ?? [])
    }

    func listed(_ verdict: Finding.Verdict) -> String {
        switch verdict {
        case .yes: say("try.listed")
        case .no: say("try.not-listed")
        case .open: open
        }
    }

    private func unit(_ unit: Listings.OfUnit) -> [String] {
        [line(1, said(named(unit.unit), listed(unit.verdict)))]
            + unit.tracks.filter { $0.finding.verdict != .no }
            .flatMap { track($0, of: unit.unit) }
            + (unit.verdict == .open ? missing(unit.missing, 2) : [])
            + classes(of: unit)
    }

    private func track(_ track: Listings.OnTrack, of unit: SubjectKey) -> [String] {
        let what = words.joined([
            verdict(track.finding.verdict), track.standing?.place.map(place),
        ])
        let head = line(
            2, said(words.name(words.track(track.track)), what), track.finding.clause)
        guard !track.criteria.isEmpty else {
            return [head] + figures(track.finding, of: unit).map { line(3, $0) }
        }
        return [head]
            + track.criteria.filter { $0.finding.verdict != .no }.map { criterion in
                line(
                    3,
                    said(
                        words.name(words.criterion(criterion.criterion)),
                        found(criterion.finding, of: unit)), criterion.finding.clause)
            }
    }

    func place(_ place: Int) -> String { say("try.place", ["place": "\(place)"]) }

    /// Those it is of; those that are open only where it may be listed.
    private func classes(of unit: Listings.OfUnit) -> [String] {
        unit.classes.filter {
            $0.finding.verdict == .yes || ($0.finding.verdict == .open && unit.verdict != .no)
        }.flatMap { kind -> [String] in
            let rule = rules.screening?.classes.first { $0.key == kind.kind }
            let offered =
                (rule?.measures ?? []).map {
                    label(programme.measureKind($0)?.label, else: $0.text)
                }
                + (rule?.helps ?? []).map { label(programme.help($0)?.label, else: $0.text) }
            let first =
                kind.finding.verdict == .yes && !offered.isEmpty
                ? [line(3, say("try.first", ["list": words.all(offered)]))] : []
            return [
                line(
                    2,
                    said(
                        say("try.class", ["name": words.quoted(className(kind.kind))]),
                        found(kind.finding, of: unit.unit)), kind.finding.clause)
            ] + first + missing(kind.finding.missing, 3)
        }
    }

    func className(_ key: VillageClassKey) -> String {
        label(rules.screening?.classes.first { $0.key == key }?.label, else: key.text)
    }

    private func quotaLine(_ quota: Listings.Line) -> String {
        let group = quota.group.map { say("try.line-in", ["group": name($0)]) }
        let track = quota.track.map { words.name(words.track($0)) }
        let places =
            switch (quota.places, quota.upTo) {
            case (nil, _): open
            case (let places?, nil): "\(places)"
            case (let places?, let most?):
                say("try.up-to", ["least": "\(places)", "most": "\(most)"])
            }
        let what = words.joined([
            say("try.line-places", ["places": places, "among": "\(quota.among)"]),
            quota.value.map {
                say("try.line-value", ["value": words.number($0, measure(of: quota))])
            },
            quota.fallsBetweenEquals ? say("try.line-equals", ["list": all(quota.atLine)]) : nil,
        ])
        return line(1, said(words.joined([track, group ?? say("try.line")]), what), quota.clause)
    }

    /// What the units are ordered by.
    private func measure(of quota: Listings.Line) -> RuleWords.Measure {
        let tracks = rules.screening?.tracks.filter { $0.key == quota.track } ?? []
        let own = tracks.compactMap { track -> Quota? in
            if case .quota(let rule) = track.rule { rule } else { nil }
        }.first
        guard case .fact(let fact) = (own ?? rules.screening?.quota)?.order else { return .plain }
        return words.measure(of: fact)
    }

    private func bounds(_ bounds: Listings.Bounds) -> String {
        let verdict =
            switch bounds.verdict {
            case .within: say("try.within")
            case .open: open
            case .tooFew: say("try.too-few")
            case .tooMany: say("try.too-many")
            }
        return line(
            1,
            words.joined([
                say(
                    "try.bounds",
                    [
                        "listed": "\(bounds.sure)", "open": "\(bounds.open)",
                        "among": "\(bounds.among)",
                    ]), verdict,
                bounds.floor.map { say("try.floor", ["count": "\($0)"]) } ?? say("try.no-floor"),
                bounds.cap.map { say("try.cap", ["count": "\($0)"]) } ?? say("try.no-cap"),
            ]), bounds.clause)
    }
}
