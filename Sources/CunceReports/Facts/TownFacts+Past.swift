import CunceDomain
import CunceStore

extension TownFacts {
    /// From the journal, up to the end of a day.
    static func past(
        _ row: DivisionRow, _ programme: Programme, _ day: CivilDate, _ asked: RoundID?,
        on connection: any SQLConnection
    ) throws -> TownFacts {
        let moment = Moment.end(of: day)
        let towns = try PastCases.rounds(of: row.id, at: moment, on: connection)
        let rounds = towns.compactMap { RoundSummary($0) }.sorted {
            ($1.opens, $0.id) < ($0.opens, $1.id)
        }
        let posts = PostLabels(try roster(at: moment, on: connection), programme)
        let head = try HeadText.asOf(day, on: connection)
        let round = try pick(asked, rounds, day)
        let cases = try round.map {
            try PastCases.list(of: $0.id, at: moment, on: connection)
        }
        let named = (cases ?? []).compactMap { CandidateSummary($0.kase) }
            .sorted { ($0.namedOn, $0.id) < ($1.namedOn, $1.id) }
        let before = try round.map { round in
            let leaving = Set(leaving(rounds, round, on: day).map(\.id))
            return try towns.filter { leaving.contains($0.round.id) }.map { town in
                try EarlierRound(
                    town,
                    kase: {
                        try StreamReading.asOf(
                            moment, Case.self, StreamName.of($0), on: connection
                        ).state
                    },
                    division: { try DivisionByID.find($0, on: connection) })
            }
        }
        return TownFacts(
            division: row, day: day, rounds: rounds, round: round,
            town: towns.first { $0.round.id == round?.id },
            villages: try villages(cases ?? [], on: connection),
            named: try named.filter { $0.state != .listed }.compactMap { summary in
                try DivisionByID.find(summary.village, on: connection).map {
                    CandidateFacts(village: $0, summary: summary)
                }
            },
            posts: posts, before: before ?? [], head: head)
    }

    private static func roster(
        at moment: Moment, on connection: any SQLConnection
    ) throws -> [PostRow] {
        guard let root = try InstallationRow.read(connection)?.root else { return [] }
        let county = try StreamReading.asOf(
            moment, County.self, StreamName.county(root), on: connection)
        return county.state.roster.posts.values.map { PostRow($0) }
    }

    private static func villages(
        _ cases: [PastCases.Past], on connection: any SQLConnection
    ) throws -> [VillageFacts] {
        try cases.compactMap { past in
            guard let summary = CaseSummary(past.kase),
                let village = try DivisionByID.find(summary.village, on: connection)
            else { return nil }
            return facts(past, summary, village)
        }
        .sorted { ($0.village.id, $0.summary.id) < ($1.village.id, $1.summary.id) }
    }

    private static func facts(
        _ past: PastCases.Past, _ summary: CaseSummary, _ village: DivisionRow
    ) -> VillageFacts {
        let kase = past.kase
        let steps = kase.steps
            .compactMap { past.marks[$0.entry] }
        return VillageFacts(
            village: village, summary: summary,
            known: CaseFacts(
                kase, listing: kase.listing.listed.flatMap { past.marks[$0.entry] },
                steps: steps, marks: past.marks))
    }
}
