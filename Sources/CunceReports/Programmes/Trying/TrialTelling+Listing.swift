import CunceDomain

/// The first question: who is listed, on which track, under which clause.
extension TrialTelling {
    func listing(_ listings: Listings?, _ book: FactBook) -> [String] {
        let head = head(say("try.listing"), isStated: listings != nil)
        guard let listings else { return [head] }
        return [head] + listings.units.flatMap { unit($0, listings) }
            + listings.lines.map(quotaLine)
            + listings.choseElsewhere(book).map {
                line(1, said(named($0), say("try.chosen-elsewhere")))
            }
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

    private func unit(_ unit: Listings.OfUnit, _ all: Listings) -> [String] {
        let overall = all.line(of: unit.unit, on: nil)
        let outside = outside(overall, unit.quota)
        return [line(1, said(named(unit.unit), listed(unit.verdict)))]
            + unit.tracks.flatMap { track($0, of: unit.unit, all) }
            + outside.map { line(2, $0.said, $0.clause) }
            + chosenOverall(unit, all) + filled(unit, all)
            + (unit.verdict == .open ? missing(unit.missing, 2) : [])
            + classes(of: unit)
    }

    /// The quota by which a unit is listed that no track leads to: it fills up.
    private func filled(_ unit: Listings.OfUnit, _ all: Listings) -> [String] {
        guard unit.verdict == .yes, !unit.tracks.contains(where: { $0.finding.verdict == .yes }),
            let quota = all.line(of: unit.unit, on: nil)
        else { return [] }
        return [
            line(
                2,
                words.joined([
                    say("try.by-quota"),
                    unit.filledUnder.map {
                        say("try.filled-under", ["track": words.quoted(words.track($0))])
                    }, unit.quota?.place.map(place), chosen(unit.quota),
                ]), quota.clause)
        ]
    }

    /// A track that leads to the unit or may; of one that does not, what kept it off.
    private func track(
        _ track: Listings.OnTrack, of unit: SubjectKey, _ all: Listings
    ) -> [String] {
        let name = words.name(words.track(track.track))
        let clause = track.finding.clause
        let outside = outside(all.line(of: unit, on: track.track), track.standing)
            .map { line(3, $0.said, $0.clause) }
        // What keeps it off the track keeps it from filling up as well.
        let fills = words.rules.screening?.quota?.fills == true
        let kept =
            (track.rule.verdict == .no && !fills ? [] : track.vetoes)
            .filter { $0.verdict != .no }
            .map { veto($0, of: unit) } + outside
        guard track.finding.verdict != .no else {
            let head = line(2, said(name, verdict(.no)), clause)
            return kept.isEmpty ? [] : [head] + kept
        }
        let what = words.joined([
            verdict(track.finding.verdict), track.standing?.place.map(place),
            chosen(track.standing),
        ])
        let met = track.criteria.filter { $0.finding.verdict != .no }.map { criterion in
            line(
                3,
                said(
                    words.name(words.criterion(criterion.criterion)),
                    found(criterion.finding, of: unit)), criterion.finding.clause)
        }
        let plain =
            track.criteria.isEmpty ? figures(track.finding, of: unit).map { line(3, $0) } : []
        return [line(2, said(name, what), clause)] + met + plain + kept
    }

    private func veto(_ veto: Finding, of unit: SubjectKey) -> String {
        guard veto.verdict == .yes else {
            return line(
                3, said(say("try.veto-of-track"), found(veto, of: unit)), veto.clause)
        }
        let told = asked(veto, isVeto: true).map(textOfVeto)
        let head = say("try.veto-of-track-holds")
        return line(3, told.isEmpty ? head : said(head, together(told)), veto.clause)
    }

    /// Where a unit stands beside a line that keeps it off or may, and who stands at it.
    private func outside(
        _ quota: Listings.Line?, _ standing: Listings.Standing?
    ) -> [(said: String, clause: Clause)] {
        guard let quota, let standing, standing.verdict != .yes else { return [] }
        let at =
            quota.atLine.isEmpty
            ? nil
            : words.joined([
                say("try.at-line", ["list": all(quota.atLine)]),
                quota.value.map { words.number($0, measure(of: quota)) },
            ])
        let said = [
            standing.place.map(place) ?? say("try.place-unknown"),
            say("try.line-at", ["size": places(of: quota)]), at, chosen(standing),
        ].compactMap(\.self)
        return [(together(said), quota.clause)]
    }

    private func places(of quota: Listings.Line) -> String {
        let places =
            switch (quota.places, quota.upTo) {
            case (nil, _): open
            case (let places?, nil): "\(places)"
            case (let places?, let most?):
                say("try.up-to", ["least": "\(places)", "most": "\(most)"])
            }
        return say("try.line-places", ["places": places, "among": "\(quota.among)"])
    }

    /// People listed it at the line over all tracks, or those they chose left it a place.
    private func chosenOverall(_ unit: Listings.OfUnit, _ all: Listings) -> [String] {
        let isLed = unit.tracks.isEmpty || unit.tracks.contains { $0.finding.verdict == .yes }
        guard isLed, unit.quota?.verdict == .yes, let chosen = chosen(unit.quota),
            let quota = all.line(of: unit.unit, on: nil)
        else { return [] }
        return [line(2, chosen, quota.clause)]
    }

    private func chosen(_ standing: Listings.Standing?) -> String? {
        switch standing?.choice {
        case .listed: say("try.chosen")
        case .notListed: say("try.not-chosen")
        case nil: nil
        }
    }

    /// Whom people chose at a line, and whether so many may be.
    private func choice(_ choice: Listings.Choice) -> [String?] {
        let complaint: String? =
            switch choice.verdict {
            case .tooMany: say("try.line-too-many")
            case .tooFew: say("try.line-too-few")
            case .within, .open: nil
            }
        return [
            choice.listed.isEmpty ? nil : say("try.line-chosen", ["list": all(choice.listed)]),
            choice.notListed.isEmpty
                ? nil : say("try.line-not-chosen", ["list": all(choice.notListed)]),
            complaint,
        ]
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
        let drawn = [
            places(of: quota),
            quota.value.map {
                say("try.line-value", ["value": words.number($0, measure(of: quota))])
            },
            quota.fallsBetweenEquals ? say("try.line-equals", ["list": all(quota.atLine)]) : nil,
        ]
        let what = words.joined(drawn + (quota.choice.map(choice) ?? []))
        return line(1, said(words.joined([track, group ?? say("try.line")]), what), quota.clause)
    }

    /// What the units are ordered by.
    private func measure(of quota: Listings.Line) -> RuleWords.Measure {
        let tracks = rules.screening?.tracks.filter { $0.key == quota.track } ?? []
        let own = tracks.compactMap { track -> Quota? in
            if case .quota(let rule) = track.rule { rule } else { nil }
        }.first
        return switch (own ?? rules.screening?.quota)?.order {
        case .fact(let fact): words.measure(of: fact)
        case .appraisal: .points
        case .index, nil: .plain
        }
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
