import CunceDomain

/// What leads onto the list.
extension OutlineMaking {
    var listing: [Group] {
        guard let screening = rules.screening else { return [] }
        return [
            Group(heading: say("rule.group-tracks"), entries: screening.tracks.map(track)),
            Group(heading: say("rule.group-criteria"), entries: screening.criteria.map(criterion)),
            Group(
                heading: say("rule.group-quota"),
                entries: screening.quota.map { [Entry(nil, quota($0), clause: $0.clause)] } ?? []),
            Group(heading: say("rule.group-funnel"), entries: screening.funnel.map(stage)),
        ]
    }

    private func criterion(_ criterion: Criterion) -> Entry {
        var entry = words.entry(name(criterion.label), criterion.when, clause: criterion.clause)
        if let kinds = forKinds(criterion.unitKinds) {
            // Before the list, or it would be read as a part of it.
            entry.sentence =
                entry.parts.isEmpty
                ? entry.sentence + gap + words.sentence(kinds)
                : words.sentence(kinds) + gap + entry.sentence
        }
        return entry
    }

    /// Between two sentences.
    var gap: String { words.language == .zh ? "" : " " }

    private func track(_ track: Track) -> Entry {
        var entry = rule(of: track)
        if let kinds = forKinds(track.unitKinds) {
            entry.sentence = words.sentence(kinds) + gap + entry.sentence
        }
        if !track.unless.isEmpty {
            let parts = track.unless.map { words.entry(nil, $0) }
            entry.parts.append(
                Entry(nil, words.opening(say("rule.track-unless")), parts: parts))
        }
        return entry
    }

    private func rule(of track: Track) -> Entry {
        switch track.rule {
        case .criteria(let keys, let least):
            let parts = keys.map { key in
                Entry(nil, words.sentence(name(words.criterion(key))))
            }
            return Entry(
                name(track.label), words.opening(head(keys.count, atLeast: least)),
                parts: parts, clause: track.clause)
        case .condition(let condition):
            return words.entry(name(track.label), condition, clause: track.clause)
        case .quota(let quota):
            let isForFilling = quota.isNone && rules.screening?.quota?.fillsUnder == track.key
            let text =
                isForFilling ? words.sentence(say("rule.track-filled")) : self.quota(quota)
            return Entry(name(track.label), text, clause: track.clause)
        }
    }

    private func head(_ total: Int, atLeast least: Int) -> String {
        let values = ["count": "\(least)", "total": "\(total)"]
        if least == total, total > 1 { return say("rule.track-all", values) }
        return least == 1 ? say("rule.track-any", values) : say("rule.track-some", values)
    }

    /// How many of its criteria a track asks for; `nil` for one that has none.
    func head(ofTrack key: TrackKey) -> String? {
        guard let track = rules.screening?.tracks.first(where: { $0.key == key }),
            case .criteria(let keys, let least) = track.rule
        else { return nil }
        return head(keys.count, atLeast: least)
    }

    func quota(_ quota: Quota) -> String {
        guard !quota.isNone else { return words.sentence(say("rule.quota-none")) }
        let bounds = words.joined([
            quota.floor.map { say("rule.at-least", ["number": bound($0)]) },
            quota.cap.map { say("rule.at-most", ["number": bound($0)]) },
        ])
        return words.sentences([
            quota.among.map { say("rule.quota-among", ["text": words.text($0)]) },
            quota.order.map { order($0, quota.when, quota.over, quota.size) },
            quota.order == nil
                ? quota.size.map { say("rule.quota-size", ["size": size($0)]) } : nil,
            bounds.isEmpty ? nil : say("rule.quota-bounds", ["bounds": bounds]),
            quota.fills ? say("rule.quota-fills") : nil,
            quota.fills && rules.screening?.tracks.contains { !$0.unless.isEmpty } == true
                ? say("rule.quota-fills-unless") : nil,
            quota.fillsUnder.map {
                say("rule.quota-fills-under", ["track": words.quoted(words.track($0))])
            },
            quota.order != nil && quota.size == nil && !quota.fills
                ? say("rule.quota-chosen") : nil,
            quota.per.map { say("rule.quota-per", ["kind": words.unitKind($0)]) },
        ])
    }

    private func order(
        _ order: Quota.Order, _ when: FactTest.When, _ over: FactTest.Over?,
        _ size: Quota.Size?
    ) -> String {
        let (what, unit): (String, Period.Unit?) =
            switch order {
            case .fact(let fact): (words.fact(fact), rules.fact(fact)?.each)
            case .index(let index): (words.index(index), rules.index(index)?.each)
            case .appraisal(let key):
                (words.name(ofTerm: key.text), rules.appraisal(key)?.each)
            }
        let named = unit.flatMap { unit in over.map { words.together($0, unit, of: what) } } ?? what
        let values = [
            "what": unit == nil
                ? named
                : say("rule.of-period", ["what": named, "period": words.period(when, unit)]),
            "size": size.map(self.size) ?? "",
        ]
        return size == nil ? say("rule.quota-order", values) : say("rule.quota-worst", values)
    }

    private func size(_ size: Quota.Size) -> String {
        switch size {
        case .share(let share): words.percent(share)
        case .count(let count): say("rule.units", ["count": "\(count)"])
        case .sum(let fact, let least):
            say(
                "rule.quota-sum",
                [
                    "fact": words.fact(fact),
                    "number": words.number(least, words.measure(of: fact)),
                ])
        }
    }

    private func bound(_ bound: Quota.Bound) -> String {
        switch bound {
        case .count(let count): say("rule.units", ["count": "\(count)"])
        case .share(let share): say("rule.share-of-all", ["share": words.percent(share)])
        }
    }

    private func stage(_ stage: FunnelStage) -> Entry {
        Entry(
            name(stage.label),
            words.sentences([
                say(
                    "rule.stage",
                    [
                        "work": words.word("work", stage.work),
                        "who": words.who(stage.roles, stage.body),
                    ]),
                stage.counts.map { say("rule.stage-counts", ["counts": words.mid($0)]) },
                stage.least.map { say("rule.stage-least", ["count": "\($0)"]) },
            ]), clause: stage.clause)
    }
}
