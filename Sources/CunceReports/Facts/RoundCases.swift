import CunceDomain
import CunceStore

/// The listed villages of a round as they were read up to an entry of the journal. A board is
/// opened often and little has happened since: only the cases that went on are looked at again,
/// and what nothing happened in stays the same object.
struct RoundCases: Sendable {
    /// Global number of the last entry that is in it.
    let entry: Int
    /// The root's head it was read under: divisions get other names.
    let root: Int
    /// By division id.
    let villages: [VillageFacts]

    /// What is asked for.
    struct Asked: Sendable {
        let round: RoundID
        /// Visits from this day on.
        let from: CivilDate
        /// Visits that ask for something from this day on: when the round opened.
        let opens: CivilDate
        /// Steps into later stages from this day on.
        let lately: CivilDate
    }

    /// More new entries than this are not gone through one by one.
    private static let most = 200

    static func read(
        _ asked: Asked, _ bearings: Bearings, cache: StateCache, on connection: any SQLConnection
    ) throws -> RoundCases {
        let key = "\(asked.round) \(asked.from) \(asked.lately)"
        let known = cache.rounds.get(RoundCases.self, key)
        if let known, known.entry == bearings.entries { return known }
        let read =
            try known.flatMap { try $0.continued(asked, bearings, cache, on: connection) }
            ?? again(known, asked, bearings, on: connection)
        cache.rounds.put(read, key)
        return read
    }

    /// From what is known and the few entries since; `nil` where more happened than plain entries
    /// in known cases.
    private func continued(
        _ asked: Asked, _ bearings: Bearings, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> RoundCases? {
        guard root == bearings.root, entry < bearings.entries,
            let tail = try RoundTail.read(
                of: asked.round, after: entry, most: Self.most, on: connection),
            tail.cases == villages.count, tail.lines.allSatisfy({ Self.isPlain($0.mark.event) })
        else { return nil }
        var places: [String: Int] = [:]
        for (place, village) in villages.enumerated() {
            places[StreamName.of(village.summary.id)] = place
        }
        var villages = villages
        for (stream, lines) in Dictionary(grouping: tail.lines, by: \.stream) {
            guard let place = places[stream], let last = lines.last else { return nil }
            let kase = try StreamReading.current(
                Case.self, stream, at: (last.sequence, last.mark.number), cache: cache,
                on: connection
            ).state
            guard let summary = CaseSummary(kase) else { return nil }
            villages[place] = villages[place].continued(kase, summary, lines.map(\.mark), asked)
        }
        return RoundCases(entry: bearings.entries, root: root, villages: villages)
    }

    /// Amendments change what older entries said, and steps into another stage bring marks of
    /// older ones with them.
    private static func isPlain(_ event: String) -> Bool {
        !event.hasPrefix("entry.") && CaseStage(enteredBy: event) == nil
    }

    /// From rows: those of the cases that went on, or of all.
    private static func again(
        _ known: RoundCases?, _ asked: Asked, _ bearings: Bearings,
        on connection: any SQLConnection
    ) throws -> RoundCases {
        let known = known.flatMap { $0.entry < bearings.entries ? $0 : nil }
        let moved = try CaseFacts.moved(asked, after: known?.entry ?? 0, on: connection)
        let before = Dictionary(
            (known?.villages ?? []).map { ($0.summary.id, $0) }, uniquingKeysWith: { $1 })
        let villages = try ListedVillages.list(of: asked.round, on: connection)
            .map { village, summary in
                let old = before[summary.id]
                if let old, moved[summary.id] == nil, old.village == village,
                    old.summary == summary
                {
                    return old
                }
                return VillageFacts(
                    village: village, summary: summary,
                    known: moved[summary.id] ?? old?.known ?? .none)
            }
        return RoundCases(entry: bearings.entries, root: bearings.root, villages: villages)
    }
}

extension VillageFacts {
    /// The same village after some more entries, none of which amends another.
    fileprivate func continued(
        _ kase: Case, _ summary: CaseSummary, _ news: [EntryMark], _ asked: RoundCases.Asked
    ) -> VillageFacts {
        VillageFacts(
            village: village, summary: summary,
            known: CaseFacts(
                kase, listing: listing, steps: steps, from: asked.from, asking: asked.opens,
                marks: marks.merging(news.map { ($0.number, $0) }) { _, new in new }
            ).keepingTasks(of: known))
    }
}

extension CaseFacts {
    /// The same, with the very tasks of before where none of them changed: what is counted over
    /// them then need not be counted again.
    fileprivate func keepingTasks(of known: CaseFacts) -> CaseFacts {
        guard tasks == known.tasks else { return self }
        return CaseFacts(
            listing: listing, steps: steps, tasks: known.tasks, problems: problems,
            links: links, supports: supports, promises: promises, visits: visits, marks: marks)
    }
}
