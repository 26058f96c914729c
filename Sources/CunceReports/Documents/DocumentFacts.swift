import CunceDomain
import CunceStore

/// What the documents of a round are made from, read once, as far as a reader may see it.
struct DocumentFacts {
    /// One village with its case.
    struct Village {
        let village: DivisionRow
        let kase: Case
    }

    let division: DivisionRow
    /// The day everything is counted on.
    let day: CivilDate
    let round: RoundSummary
    /// The study tours of the round.
    let tours: Tours
    /// Listed villages by code; of one village only where that was asked.
    let villages: [Village]
    let posts: PostLabels
    let programme: Programme
    let language: Language
    /// `nil` for whoever runs the program itself, and sees all.
    let reader: Actor?
    /// Of the journal at the end of the day.
    let head: String
    /// Number of the journal's last entry by then.
    let entries: Int
    /// When that entry was recorded.
    let recorded: Moment?

    func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    func text(_ label: Label?, or key: String) -> String { label?.text(in: language) ?? key }

    func post(_ post: PostID) -> String { posts.text(post, in: language) }

    var semicolon: String { say("；", "; ") }

    func promises(of kase: Case) -> [Promise] {
        reader.map(kase.promises(seenBy:)) ?? kase.promises.all
    }

    func pairings(of kase: Case) -> [Pairing] {
        reader.map(kase.pairings(seenBy:)) ?? kase.supports.pairings
    }

    /// - Throws: `ReportRefusal` where there is no such round, day or village.
    static func read(
        _ asked: DocumentAsked, _ division: DivisionRow, programme: Programme, today: CivilDate,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> DocumentFacts {
        if let asOf = asked.asOf, asOf > today { throw ReportRefusal.liesAhead(asOf) }
        let states = RoundStates(
            division: division, today: today, asOf: asked.asOf, cache: cache)
        let round =
            try asked.round.map { id -> RoundSummary? in
                try RoundRows.find(id, on: connection)
            } ?? states.round(on: connection)
        guard let round else {
            throw asked.round == nil ? ReportRefusal.noRound : ReportRefusal.unknownRound
        }
        let villages = try states.cases(of: round.id, on: connection).compactMap { kase in
            try village(kase, asked, on: connection)
        }
        .sorted { ($0.village.code, $0.kase.id) < ($1.village.code, $1.kase.id) }
        if let code = asked.village, villages.isEmpty { throw ReportRefusal.notListed(code) }
        let roster = try states.roster(on: connection)
        let (head, entries) = try journal(states.isPast ? states.day : nil, on: connection)
        return DocumentFacts(
            division: division, day: states.day, round: round,
            tours: try states.town(round, on: connection).tours, villages: villages,
            posts: PostLabels(
                roster.posts.values.map { PostRow($0) }.sorted { $0.id < $1.id }, programme),
            programme: programme, language: asked.language, reader: asked.reader, head: head,
            entries: entries,
            recorded: try JournalEntries.find(entries, on: connection)?.recordedAt)
    }

    private static func village(
        _ kase: Case, _ asked: DocumentAsked, on connection: any SQLConnection
    ) throws -> Village? {
        guard kase.listing.listed != nil, let id = kase.listing.village,
            let row = try DivisionByID.find(id, on: connection),
            asked.village == nil || asked.village == row.code
        else { return nil }
        let place = Place(path: row.path.text, involved: kase.involved)
        if let reader = asked.reader, !Access.may(reader, do: .see, at: place) { return nil }
        return Village(village: row, kase: kase)
    }

    private static func journal(
        _ past: CivilDate?, on connection: any SQLConnection
    ) throws -> (head: String, entries: Int) {
        guard let past else {
            return (
                try HeadText.now(connection), try JournalHead.read(connection).entries
            )
        }
        let moment = SQLValue.integer(Moment.end(of: past).milliseconds)
        return (
            try HeadText.asOf(past, on: connection),
            try connection.row(HeadText.lastEntry, [moment]) { try $0.int(0) } ?? 0
        )
    }
}
