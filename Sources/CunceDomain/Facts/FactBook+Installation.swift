extension FactBook {
    /// The book of an installation on a day: what `cunce programme try` reads from a facts file,
    /// made from the record.
    ///
    /// What people did in the system is counted of no post: whatever rule asks for it stays open
    /// (product principle 11).
    package init(_ sources: BookSources, _ rules: Rules, on day: CivilDate) {
        self.init(
            units: Self.units(sources), posts: Self.posts(sources),
            facts: Self.facts(sources, rules, on: day))
        matters = Self.matters(sources, rules, on: day)
        work = Self.work(sources)
        papers = sources.town.map { Self.papers(rules, of: $0, cases: sources.cases) }
        stages = Self.stages(sources, rules, until: day)
        chosen = Self.chosen(sources, until: day)
        let kinds = Dictionary(sources.places.map { ($0.id, $0.kind) }) { first, _ in first }
        for kase in sources.cases + sources.departed {
            take(kase, rules, kind: kase.listing.village.flatMap { kinds[$0] }, on: day)
        }
        relist()
    }

    /// A unit that was listed again after it had left.
    private mutating func relist() {
        departures = departures.map { departure in
            let again = units.first { $0.key == departure.unit }?.listings
                .map(\.time.from).filter { $0 > departure.day }.min()
            return Departure(unit: departure.unit, day: departure.day, relisted: again)
        }
    }

    /// What the stages brought; the decision is taken village by village, and counts as one.
    private static func stages(
        _ sources: BookSources, _ rules: Rules, until day: CivilDate
    ) -> [StageProposal] {
        guard let funnel = rules.screening?.funnel, let town = sources.town else { return [] }
        var stages = town.stages.proposals(funnel, until: day)
        let decided = sources.cases.filter {
            $0.listing.round == town.round.id && !$0.listing.isCarried
                && ($0.listing.listed.map { $0.on <= day } ?? false)
        }
        guard let last = funnel.last(where: { $0.work == .decide }), !decided.isEmpty else {
            return stages
        }
        var posts: [SubjectKey] = []
        for post in decided.compactMap(\.listing.listed?.post.subject) where !posts.contains(post) {
            posts.append(post)
        }
        stages.append(
            StageProposal(
                stage: last.key, day: decided.compactMap(\.listing.listed?.on).max(),
                units: decided.compactMap(\.listing.village?.subject), posts: posts))
        return stages
    }

    private static func units(_ sources: BookSources) -> [Unit] {
        let known = Set(sources.places.map(\.id))
        var listings: [DivisionID: [Listing]] = [:]
        for kase in sources.departed + sources.cases {
            guard let village = kase.listing.village, let at = kase.listing.listed else {
                continue
            }
            // The day it left it was on the list for the last time.
            listings[village, default: []].append(
                Listing(
                    time: .init(
                        from: at.on,
                        until: kase.acceptance.graduation?.at.on ?? sources.ends[kase.id]),
                    tracks: kase.listing.proposal?.under))
        }
        return sources.places.map { place in
            Unit(
                key: place.id.subject, kind: place.kind, name: place.name,
                under: place.parent.flatMap { known.contains($0) ? $0.subject : nil },
                listings: (sources.listings[place.id] ?? listings[place.id])?
                    .sorted { $0.time.from < $1.time.from })
        }
    }

    private static func posts(_ sources: BookSources) -> [Post] {
        sources.posts.map {
            Post(key: $0.id.subject, role: $0.role, name: $0.name, of: $0.division.subject)
        }
    }

    private static func facts(
        _ sources: BookSources, _ rules: Rules, on day: CivilDate
    ) -> [SubjectKey: [FactKey: FactRecord]] {
        let kinds = rules.factKinds
        let ofProgramme = Set(rules.facts.filter { $0.about == .programme }.map(\.key))
        var facts: [SubjectKey: [FactKey: FactRecord]] = [:]
        var known = sources.records
        for (place, values) in Dictionary(grouping: sources.values, by: \.place) {
            known[place] = PlaceRecords(values, kinds).known(on: day)
        }
        for (place, records) in known where !records.isEmpty {
            facts[place.subject] = records
            // Facts of the programme itself are told of the root.
            for (fact, record) in records where ofProgramme.contains(fact) {
                facts[place.subject]?[fact] = nil
                facts[programme, default: [:]][fact] = record
            }
        }
        for kase in sources.cases {
            guard let village = kase.listing.village else { continue }
            for kind in rules.facts {
                guard case .derived(let derived) = kind.source,
                    let record = kase.record(
                        derived, each: kind.each, until: day, ended: sources.ends[kase.id])
                else { continue }
                facts[village.subject, default: [:]][kind.key] = record
            }
        }
        if sources.knowsEveryCase { fillWithoutCase(&facts, sources, rules) }
        for (subject, records) in vacancies(sources, rules, until: day) {
            facts[subject, default: [:]].merge(records) { $1 }
        }
        return facts
    }

    /// What is behind the counts as of the day, by village.
    private static func matters(
        _ sources: BookSources, _ rules: Rules, on day: CivilDate
    ) -> [SubjectKey: [FactKey: [CountedMatter]]] {
        var matters: [SubjectKey: [FactKey: [CountedMatter]]] = [:]
        for kase in sources.cases {
            guard let village = kase.listing.village, let listed = kase.listing.listed?.on,
                listed <= day
            else { continue }
            for kind in rules.facts where kind.each == nil {
                guard case .derived(let derived) = kind.source,
                    let counted = kase.matters(derived, on: day), !counted.isEmpty
                else { continue }
                matters[village.subject, default: [:]][kind.key] = counted
            }
        }
        return matters
    }

    private static func work(_ sources: BookSources) -> WorkRecord {
        let links = sources.cases.flatMap { kase in
            kase.listing.village.map { village in
                kase.links.holdings.map {
                    WorkRecord.Link(
                        slot: $0.slot, unit: village.subject, post: $0.post.subject,
                        time: .init(from: $0.from, until: $0.until))
                }
            } ?? []
        }
        let owed = Dictionary(grouping: sources.obligations) {
            Owed(duty: $0.key.cadence, post: $0.key.post, village: $0.key.village)
        }
        var deeds = owed.map { owed, obligations in
            WorkRecord.Deeds(
                duty: owed.duty, post: owed.post.subject, unit: owed.village?.subject,
                done: obligations.flatMap { $0.deeds }.sorted { $0.on < $1.on })
        }
        // Whoever owed nothing of his own, because he handed it over, is known to have nothing left.
        let told = Dictionary(grouping: deeds) { Told(duty: $0.duty, unit: $0.unit) }
        for (what, those) in told {
            let others = Set(links.filter { $0.unit == what.unit }.map(\.post))
                .subtracting(those.map(\.post))
            deeds += others.map {
                WorkRecord.Deeds(duty: what.duty, post: $0, unit: what.unit, done: [])
            }
        }
        let excuses = sources.obligations.compactMap { obligation -> WorkRecord.Excuse? in
            // That a link changed hands is seen from the links.
            guard case .excused(let reason, _) = obligation.state, reason != .handedOver else {
                return nil
            }
            return WorkRecord.Excuse(
                post: obligation.key.post.subject, duty: obligation.key.cadence,
                time: .init(from: obligation.period.first, until: obligation.period.last),
                reason: reason)
        }
        return WorkRecord(
            opens: sources.town?.round.opens, closes: sources.town?.round.closes,
            links: sources.town == nil ? nil : links,
            deeds: deeds.sorted {
                ($0.duty, $0.post, $0.unit?.text ?? "") < ($1.duty, $1.post, $1.unit?.text ?? "")
            },
            excuses: excuses, calendar: sources.calendar)
    }

    private struct Told: Hashable {
        let duty: CadenceKey
        let unit: SubjectKey?
    }

    private struct Owed: Hashable {
        let duty: CadenceKey
        let post: PostID
        let village: DivisionID?
    }
}

extension Obligation {
    /// Huddles and briefs bear the name of their period, whenever they were done.
    fileprivate var deeds: [WorkRecord.Deed] {
        let named = duty == .visit ? nil : Period(.week, containing: period.last)
        return proofs.map { WorkRecord.Deed(on: $0.on, period: named) }
    }
}

extension FactRecord {
    /// The course of one fact of one place; `nil` for values of another shape, as an older pack
    /// had them.
    init?(_ kind: FactKind, _ values: [BookSources.Value]) {
        let ordered = values.sorted { $0.slot.first < $1.slot.first }
        switch kind.shape {
        case .judgement:
            self = .judgement(
                Self.course(ordered) { if case .judgement(let so) = $0 { so } else { nil } })
        case .choice:
            self = .choice(
                Self.course(ordered) { if case .choice(let key) = $0 { key } else { nil } })
        case .number, .share, .money:
            self = .number(
                Self.course(ordered) { if case .number(let number) = $0 { number } else { nil } })
        case .state:
            self = .states(
                ordered.compactMap {
                    guard case .state(let from, let until) = $0.value else { return nil }
                    return Stay(from: from, until: until)
                })
        case .event:
            self = .events(
                ordered.compactMap {
                    guard case .event(let day, let count) = $0.value else { return nil }
                    return Happening(day: day, count: count)
                })
        }
    }

    private static func course<Value: Equatable & Sendable>(
        _ values: [BookSources.Value], _ read: (FactValue) -> Value?
    ) -> Course<Value> {
        var course = Course<Value>()
        for known in values {
            guard let value = read(known.value) else { continue }
            if let period = known.slot.period {
                course.byPeriod[period] = value
            } else {
                course.asOf.append(.init(since: known.slot.first, value: value))
            }
        }
        return course
    }
}
