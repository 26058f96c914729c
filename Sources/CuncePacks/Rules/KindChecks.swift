import CunceDomain

/// Rules that ask something of kinds of units, or of posts, which can never answer it: such an
/// answer would stay "no" or open for good.
struct KindChecks {
    private let rules: Rules
    private let roles: [RoleKey: Role]
    private let allRoles: [Role]
    private let slots: [LinkSlot]
    private let cadences: [Cadence]
    private let complaints: ComplaintList
    private let reach: UnitReach
    private let listed: [UnitKindKey]

    init(
        _ rules: Rules, roles: [Role], slots: [LinkSlot], cadences: [Cadence],
        _ complaints: ComplaintList
    ) {
        self.rules = rules
        self.roles = Dictionary(roles.map { ($0.key, $0) }) { first, _ in first }
        allRoles = roles
        self.slots = slots
        self.cadences = cadences
        self.complaints = complaints
        reach = UnitReach(rules)
        listed = reach.listable
    }

    func run() {
        var asking = KindAsking(rules, allRoles, reach, complaints)
        checkScreening(&asking)
        checkAcceptance(&asking)
        checkConsequences(&asking)
        for slot in slots {
            let kinds = listed.filter(slot.isOf)
            if kinds.isEmpty, !slot.unitKinds.isEmpty {
                complaints.add(
                    slot.clause, expected: "a kind that can be listed",
                    got: Self.words(slot.unitKinds))
                continue
            }
            if let when = slot.releasedWhen { asking.ask(when, of: .units(kinds)) }
        }
        checkDuties(&asking)
        checkPapers(&asking)
    }

    private func checkPapers(_ asking: inout KindAsking) {
        for paper in rules.papers {
            guard let whom = paper.whom, let when = whom.when else { continue }
            switch whom.kind {
            case .units(let kinds): asking.ask(when, of: .units(kinds))
            case .posts(let keys):
                for asker in askers([], keys) { asking.ask(when, of: asker) }
            }
        }
    }

    private func checkScreening(_ asking: inout KindAsking) {
        guard let screening = rules.screening else { return }
        var onTracks: [UnitKindKey] = screening.tracks.isEmpty ? listed : []
        for track in screening.tracks {
            let kinds = listed.filter(track.isForKind)
            if kinds.isEmpty, !listed.isEmpty || !track.unitKinds.isEmpty {
                complaints.add(
                    track.clause, expected: "a kind that can be listed",
                    got: Self.words(track.unitKinds))
                continue
            }
            onTracks += kinds.filter { !onTracks.contains($0) }
            switch track.rule {
            case .criteria(let keys, let least):
                check(track, keys, least, kinds, screening)
            case .condition(let condition): asking.ask(condition, of: .units(kinds))
            case .quota(let quota): asking.ask(quota, of: kinds)
            }
            for veto in track.unless { asking.ask(veto, of: .units(kinds)) }
        }
        for criterion in screening.criteria { check(criterion, screening, &asking) }
        if let quota = screening.quota {
            asking.ask(quota, of: onTracks)
            checkFilling(quota, screening)
        }
        for kind in screening.classes { asking.ask(kind.when, of: .units(onTracks)) }
    }

    /// Whatever can be listed may fill up, and nobody who does is asked what keeps others off the
    /// track.
    private func checkFilling(_ quota: Quota, _ screening: Screening) {
        guard let track = screening.tracks.first(where: { $0.key == quota.fillsUnder }) else {
            return
        }
        if !listed.allSatisfy(track.isForKind) {
            complaints.add(
                quota.clause,
                expected: """
                    fill under a track for every kind that can be listed (\(Self.words(listed)))
                    """,
                got: "\(track.key), for \(Self.words(track.unitKinds))")
        }
        if !track.unless.isEmpty {
            complaints.add(
                quota.clause,
                expected: "fill under a track without unless, which nobody who fills up is asked",
                got: "\(track.key)")
        }
    }

    /// A criterion none of whose tracks can list any of its kinds.
    private func check(
        _ criterion: Criterion, _ screening: Screening, _ asking: inout KindAsking
    ) {
        let counting = screening.tracks.filter { $0.counts(criterion.key) }
        let can = listed.filter { kind in counting.contains { $0.isForKind(kind) } }
        let kinds = counting.isEmpty ? reach.named(criterion.unitKinds) : can
        if !counting.isEmpty, !can.isEmpty, !can.contains(where: criterion.applies) {
            let names = counting.map(\.key.text)
            complaints.add(
                criterion.clause,
                expected: """
                    a kind that a track which counts it can list (\(names): \(Self.words(can)))
                    """,
                got: Self.words(criterion.unitKinds))
            return
        }
        asking.ask(criterion.when, of: .units(kinds.filter(criterion.applies)))
    }

    /// So many of its criteria can be met by some kind at least, and each by one of its kinds.
    private func check(
        _ track: Track, _ keys: [CriterionKey], _ least: Int, _ kinds: [UnitKindKey],
        _ screening: Screening
    ) {
        let criteria = keys.compactMap { screening.criterion($0) }
        for criterion in criteria where !kinds.contains(where: criterion.applies) {
            // With no other track that can, the criterion itself is complained of.
            let isCountedElsewhere = screening.tracks.contains { other in
                other.counts(criterion.key)
                    && listed.contains { other.isForKind($0) && criterion.applies(to: $0) }
            }
            guard isCountedElsewhere else { continue }
            complaints.add(
                track.clause, expected: "criteria for what it can list (\(Self.words(kinds)))",
                got: "\(criterion.key), for \(Self.words(criterion.unitKinds))")
        }
        let most = kinds.map { kind in criteria.filter { $0.applies(to: kind) }.count }.max() ?? 0
        if most < least, least <= keys.count, most > 0, criteria.count == keys.count {
            complaints.add(
                track.clause,
                expected: "at-least of at most \(most), as many as apply to one kind",
                got: "\(least)")
        }
    }

    private func checkAcceptance(_ asking: inout KindAsking) {
        guard let acceptance = rules.acceptance else { return }
        for scheme in acceptance.schemes {
            let kinds = listed.filter(scheme.isFor)
            if kinds.isEmpty, !scheme.unitKinds.isEmpty {
                complaints.add(
                    scheme.clause, expected: "a kind that can be listed",
                    got: Self.words(scheme.unitKinds))
                continue
            }
            for condition in scheme.conditions { asking.ask(condition, of: .units(kinds)) }
            for item in scheme.score?.items ?? [] {
                guard case .formula(let formula) = item.points else { continue }
                asking.ask(formula, item.clause, of: .units(kinds))
            }
            for sample in scheme.samples {
                let answers = sample.ballot?.answers.compactMap(\.fact) ?? []
                for fact in [sample.fact] + (sample.share.map { [$0.fact] } ?? []) + answers {
                    asking.ask(fact, sample.clause, of: .units(kinds))
                }
            }
        }
        for group in acceptance.alternatives {
            let schemes = group.schemes.compactMap { acceptance.scheme($0) }
            let meet = listed.contains { kind in
                schemes.filter { $0.isFor(kind) }.count > 1
            }
            if !meet, !listed.isEmpty, schemes.count == group.schemes.count {
                complaints.add(
                    group.clause, expected: "schemes that are for one kind of unit",
                    got: "\(schemes.map(Self.words))")
            }
        }
        for signal in (acceptance.watch.map { $0.signals + $0.warnings }) ?? [] {
            asking.ask(signal.when, of: .units(listed))
        }
    }

    private func checkConsequences(_ asking: inout KindAsking) {
        for trigger in rules.ladder?.triggers ?? [] {
            let askers = self.askers(trigger.unitKinds, trigger.roles)
            for asker in askers { asking.ask(trigger.when, of: asker) }
            for target in trigger.targets { check(target, of: trigger) }
        }
        for appraisal in rules.appraisals {
            for asker in askers(appraisal.unitKinds, appraisal.roles) {
                for item in appraisal.items {
                    switch item.points {
                    case .formula(let formula): asking.ask(formula, item.clause, of: asker)
                    case .given(let condition, _): asking.ask(condition, of: asker)
                    case .raters(let raters):
                        for rater in raters { asking.ask(rater.fact, item.clause, of: asker) }
                    }
                }
                for veto in appraisal.vetoes { asking.ask(veto.when, of: asker) }
                if let fact = appraisal.gradeFrom {
                    asking.ask(fact, appraisal.clause, of: asker)
                }
            }
        }
        for scheme in rules.pay {
            for asker in askers([], scheme.roles) {
                for input in scheme.inputs {
                    if case .fact(let fact, _) = input.value {
                        asking.ask(fact, input.clause, of: asker)
                    }
                }
                let inputs = Set(scheme.inputs.map(\.name))
                for line in scheme.lines {
                    if let when = line.when { asking.ask(when, of: asker) }
                    for formula in line.formulas {
                        asking.ask(formula, line.clause, of: asker, besides: inputs)
                    }
                }
            }
        }
    }

    private func askers(_ kinds: [UnitKindKey], _ roles: [RoleKey]) -> [KindAsking.Asker] {
        (kinds.isEmpty ? [] : [.units(kinds)])
            + roles.compactMap { self.roles[$0] }.map { .post($0) }
    }

    /// The nearest unit of a kind at or above: there must be such a kind.
    private func check(_ target: Trigger.Target, of trigger: Trigger) {
        guard let kind = target.unitKind else { return }
        let starts =
            trigger.unitKinds.map { ($0.text, reach.upwards($0)) }
            + trigger.roles.compactMap { roles[$0] }.map { ($0.key.text, reach.above($0.level)) }
        for (name, upwards) in starts where !upwards.contains(kind) {
            complaints.add(
                target.clause, expected: "a kind at or above \(name)", got: "\(quoted(kind.text))")
        }
    }

    /// What is owed each time something happens is seen from the unit a link is of, or from the
    /// post.
    private func checkDuties(_ asking: inout KindAsking) {
        for cadence in cadences {
            guard case .after(.fact(let fact), _, _) = cadence.rhythm else { continue }
            for owner in cadence.owners {
                if cadence.reach(of: owner) == .unit || cadence.reach(of: owner) == .everyUnit {
                    asking.ask(fact, cadence.clause, of: .units(kinds(of: owner)))
                } else if case .role(let key) = owner, let role = roles[key] {
                    asking.ask(fact, cadence.clause, of: .post(role))
                }
            }
        }
    }

    /// Kinds of units that somebody owes something for.
    private func kinds(of owner: CadenceOwner) -> [UnitKindKey] {
        guard case .link(let key) = owner, let slot = slots.first(where: { $0.key == key }) else {
            return listed
        }
        return listed.filter(slot.isOf)
    }

    private static func words(_ scheme: AcceptanceScheme) -> Phrase {
        "\(scheme.key) for \(words(scheme.unitKinds))"
    }

    static func words(_ kinds: [UnitKindKey]) -> Phrase {
        kinds.isEmpty ? "none" : "\(kinds.map(\.text))"
    }
}

extension Track {
    fileprivate func isForKind(_ kind: UnitKindKey) -> Bool {
        unitKinds.isEmpty || unitKinds.contains(kind)
    }

    fileprivate func counts(_ criterion: CriterionKey) -> Bool {
        if case .criteria(let keys, _) = rule { keys.contains(criterion) } else { false }
    }
}
