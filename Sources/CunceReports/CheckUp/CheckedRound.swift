import CunceDomain
import CunceStore

/// One running round as a check-up looks at it.
struct CheckedRound {
    let round: RoundSummary
    let programme: Programme
    let facts: TownFacts
    /// By case.
    let cases: [CaseID: Case]

    /// Every round that runs in a division.
    static func running(
        in row: DivisionRow, on day: CivilDate, installed: Programme,
        pack: (RoundSummary) -> Programme?, cache: StateCache, on connection: any SQLConnection
    ) throws -> [CheckedRound] {
        try RoundRows.list(of: row.id, on: connection).filter { $0.isRunning(on: day) }
            .map { round in
                let facts = try TownFacts.read(
                    row.id, programme: installed, today: day, round: round.id, cache: cache,
                    on: connection)
                var cases: [CaseID: Case] = [:]
                for village in facts.villages {
                    cases[village.summary.id] =
                        try StreamReading.current(
                            Case.self, StreamName.of(village.summary.id), cache: cache,
                            on: connection
                        ).state
                }
                return CheckedRound(
                    round: round, programme: pack(round) ?? installed, facts: facts,
                    cases: cases)
            }
    }

    /// A case that was closed owes nothing, and nothing of it is mended.
    private var open: [VillageFacts] { facts.villages.filter { !$0.isClosed } }

    /// Slots with fewer holders than the programme asks for.
    var villagesWithoutLink: [CheckFinding] {
        open.flatMap { village in
            programme.linkSlots(ofVillage: village.village.code).compactMap { slot in
                let missing = slot.minPerVillage - village.holders(of: slot.key).count
                guard missing > 0 else { return nil }
                let left = village.links.filter { $0.slot == slot.key }.compactMap(\.until).max()
                return CheckFinding(
                    .link(slot.key, missing: missing), at: village.village,
                    // Whoever leaves today is still there today.
                    since: left.map { min($0.adding(days: 1), facts.day) }
                        ?? village.summary.listedOn,
                    href: "/cases/\(village.summary.id)/links")
            }
        }
    }

    /// Handed in or approved, and still to be done without a word on what will prove it. What was
    /// approved stays so while a new draft is written.
    var plansWithoutEvidence: [CheckFinding] {
        open.flatMap { village -> [CheckFinding] in
            guard let kase = cases[village.summary.id] else { return [] }
            return kase.tasks.all.filter {
                $0.measure != nil && $0.isUnfinished && $0.proof.isEmpty
                    && (!$0.isDraft || village.summary.planStage != .draft)
            }.map {
                CheckFinding(
                    .task(title: $0.title), at: village.village, since: $0.added.on,
                    href: $0.isDraft
                        ? "/cases/\(kase.id)/plan" : "/cases/\(kase.id)/tasks/\($0.id)#acts")
            }
        }
    }

    /// Closed with nothing written down, and none since that made up for it; or opened in a week
    /// that is over, and never closed.
    var huddlesWithoutMinutes: [CheckFinding] {
        let all = facts.town?.huddles.all ?? []
        func isEmpty(_ huddle: Huddle) -> Bool {
            huddle.minutes.isEmpty && huddle.decisions.isEmpty && huddle.putOffs.isEmpty
        }
        let noted = all.filter { $0.closed != nil && !isEmpty($0) }.map(\.week).max()
        return all.compactMap { huddle in
            let isLeftOpen = huddle.closed == nil && huddle.week.sunday < facts.day
            let isLost =
                huddle.closed != nil && isEmpty(huddle)
                && (noted.map { $0 < huddle.week } ?? true)
            guard isLeftOpen || isLost else { return nil }
            return CheckFinding(
                .huddle(huddle.week, isClosed: huddle.closed != nil), at: facts.division,
                since: huddle.closed?.on ?? huddle.week.sunday,
                href: "/huddle?week=\(huddle.week)&round=\(round.id)")
        }
    }

    /// No day lies ahead: passed in silence, or never set.
    var promisesWithoutDay: [CheckFinding] {
        let promises = open.flatMap { village in
            village.promises.filter {
                $0.daysOverdue(on: facts.day) != nil && $0.state != .stuck
            }.map {
                CheckFinding(
                    .promise(title: $0.title, due: $0.due), at: village.village,
                    since: $0.due.adding(days: 1),
                    href: "/cases/\(village.summary.id)/promises/\($0.id)")
            }
        }
        let affairs = open.flatMap { village in
            (cases[village.summary.id]?.diagnosis.problems ?? []).filter {
                $0.isOpen && $0.due == nil
                    && programme.problemType(ProblemTypeKey($0.type))?.isLegacy ?? false
            }.map {
                CheckFinding(
                    .affair(title: $0.title), at: village.village, since: $0.recorded.on,
                    href: "/cases/\(village.summary.id)/problems/\($0.id)")
            }
        }
        let instructions = (facts.town?.instructions.open ?? []).filter {
            $0.due == nil && ($0.state == .given || $0.state == .inHand)
        }.map {
            CheckFinding(
                .instruction(words: $0.words), at: facts.division, since: $0.given.on,
                href: "/rounds/\(round.id)/instructions/\($0.id)")
        }
        return promises + affairs + instructions
    }
}
