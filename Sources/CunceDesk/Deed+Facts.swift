import CunceDomain
import CunceStore

/// What is known of places, and the periods it is told for.
extension Deed {
    func tell(_ command: FactsCommand, _ scope: CommitScope) throws {
        do {
            switch command {
            case .record(let drafts): try record(drafts, scope)
            case .setTarget(let place, let fact, let period, let target, let reason):
                let known = try factPlace(place, scope)
                try mayI(.closeFacts, at: known.place)
                let kind = try factKind(fact, known.rules)
                let events = try known.facts.decideTarget(
                    kind, period, target, reason: reason,
                    in: surroundings(of: known, kind, closings: []))
                try append(events, to: StreamName.facts(place), PlaceFacts.self, scope)
            case .handIn(let place, let period, let word):
                let known = try factPlace(place, scope)
                try mayI(.closeFacts, at: known.place)
                let missing = try MissingFacts.count(
                    below: known.row, period, known.rules, on: scope.connection)
                let events = try known.facts.handIn(
                    period, word: word, missing: missing, on: day)
                try append(events, to: StreamName.facts(place), PlaceFacts.self, scope)
            case .close(let place, let period, let word):
                let known = try factPlace(place, scope)
                try mayCloseOrReopen(known, scope)
                let events = try known.facts.close(period, word: word, by: actor.person)
                try append(events, to: StreamName.facts(place), PlaceFacts.self, scope)
            case .reopen(let place, let period, let reason):
                let known = try factPlace(place, scope)
                if known.facts.closings[period]?.closed != nil {
                    try mayCloseOrReopen(known, scope)
                } else {
                    try mayI(.closeFacts, at: known.place)
                }
                let events = try known.facts.reopen(period, reason: reason)
                try append(events, to: StreamName.facts(place), PlaceFacts.self, scope)
            }
        } catch let refusal as FactsRefusal { throw Refusal.facts(refusal) }
    }

    private func record(_ drafts: [FactsCommand.RecordDraft], _ scope: CommitScope) throws {
        guard !drafts.isEmpty else { throw FactsRefusal.nothingSaid }
        guard drafts.count <= FactsCommand.mostAtOnce else {
            throw FactsRefusal.tooMany(most: FactsCommand.mostAtOnce)
        }
        var complaints: [FactsRefusal.Complaint] = []
        for (index, draft) in drafts.enumerated() {
            do {
                try recordOne(draft, scope)
            } catch let refusal as FactsRefusal {
                complaints.append(.init(index: index, refusal: refusal))
            }
        }
        guard let first = complaints.first else { return }
        throw drafts.count == 1 ? first.refusal : FactsRefusal.several(complaints)
    }

    /// One value; a table that is taken in asks for them row by row.
    func recordOne(_ draft: FactsCommand.RecordDraft, _ scope: CommitScope) throws {
        let known = try factPlace(draft.place, scope)
        try mayI(draft.source == .imported ? .closeFacts : .recordFacts, at: known.place)
        let kind = try factKind(draft.fact, known.rules)
        let closings = try draft.period.map { try self.closings($0, over: known.row, scope) } ?? []
        let events = try known.facts.decide(
            draft, on: scope.happenedOn, in: surroundings(of: known, kind, closings: closings))
        try append(events, to: StreamName.facts(draft.place), PlaceFacts.self, scope)
    }

    /// A value of a period that was handed in or closed stands; it is replaced, not withdrawn.
    func mayAmendFact(of stream: String, _ sequence: Int, _ scope: CommitScope) throws {
        guard let place = Int(StreamName.key(of: stream)),
            let row = try DivisionByID.find(DivisionID(place), on: scope.connection)
        else { throw Refusal.correction(.unknownEntry) }
        let state = try scope.load(PlaceFacts.self, stream).state
        let period = state.values.values.joined().first { $0.at.sequence == sequence }?.slot.period
        guard let period else { return }
        let closings = try closings(period, over: row, scope)
        guard closings.allSatisfy(\.isOpen) else { throw Refusal.correction(.standsForGood) }
    }

    private struct FactPlace {
        let row: DivisionRow
        let place: Place
        let facts: PlaceFacts
        let rules: Rules
        let isRoot: Bool
    }

    private func factPlace(_ id: DivisionID, _ scope: CommitScope) throws -> FactPlace {
        guard let row = try DivisionByID.find(id, on: scope.connection) else {
            throw FactsRefusal.unknownPlace
        }
        let installation = try installation(scope)
        let pack = try programmes.knowing(
            try programme(installation.pack, installation.packVersion), at: row.path.text,
            on: scope.connection)
        return FactPlace(
            row: row, place: Place(path: row.path.text),
            facts: try scope.load(PlaceFacts.self, StreamName.facts(id)).state,
            rules: pack.rules, isRoot: installation.root == id)
    }

    private func factKind(_ key: FactKey, _ rules: Rules) throws -> FactKind {
        guard let kind = rules.fact(key) else { throw FactsRefusal.unknownFact(key) }
        return kind
    }

    private func surroundings(
        of known: FactPlace, _ kind: FactKind, closings: [PeriodClosing]
    ) -> PlaceFacts.Surroundings {
        PlaceFacts.Surroundings(
            kind: kind,
            unitKind: PlaceKinds(known.rules).kind(level: known.row.level, code: known.row.code)?
                .key,
            isRoot: known.isRoot, closings: closings,
            closes: Access.may(actor, do: .closeFacts, at: known.place))
    }

    /// Of the place and of everything above it.
    private func closings(
        _ period: Period, over row: DivisionRow, _ scope: CommitScope
    ) throws -> [PeriodClosing] {
        try row.path.ids.compactMap { id in
            try scope.load(PlaceFacts.self, StreamName.facts(id)).state.closings[period]
        }
    }

    /// What was handed in is closed from above: by the county, or where the town is the root, by
    /// whoever of the town did not hand it in.
    private func mayCloseOrReopen(_ known: FactPlace, _ scope: CommitScope) throws {
        try mayI(anyOf: [.closeFacts, .signBrief], at: known.place)
        let isAbove = known.row.path.text != actor.path || actor.standing.isAbove
        guard isAbove || known.isRoot && actor.standing == .secretary else {
            throw Refusal.access(.notAllowed(.closeFacts))
        }
    }
}
