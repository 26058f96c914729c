package import CunceDomain
package import CunceStore

/// Which documents of the programme a round owes on a day, and which went out. 应报材料
///
/// - Source: pack `papers.yaml`; the same evaluation answers question 5 of `cunce programme try`.
package struct RoundPapers: Sendable {
    /// A document that is due.
    package struct Owed: Equatable, Sendable {
        package let rule: PaperRule
        /// The place it is about; `nil` for one of the whole programme.
        package let place: DivisionRow?
        /// The post it is of, where each has its own.
        package let post: PostID?
        package let period: Period?
        package let day: CivilDate
        /// The number it would take; `nil` where the pack gives no pattern.
        package let number: String?

        /// 0 or less before and on the day itself.
        package func daysLate(on today: CivilDate) -> Int { today.days(since: day) }
    }

    /// A document whose day hangs on something nobody has told of.
    package struct Unknown: Equatable, Sendable {
        package let rule: PaperRule
        /// What would have to be told; of so many places.
        package let fact: FactKey
        package let places: Int
    }

    package let round: RoundSummary
    package let place: DivisionRow
    package let programme: Programme
    package let day: CivilDate
    /// By due day, the oldest first.
    package let due: [Owed]
    /// Due on a later day, up to `aheadDays` from now.
    package let coming: [Owed]
    package let unknown: [Unknown]
    /// The pack names them and not when they are due.
    package let unstated: [PaperRule]
    /// The newest first.
    package let out: [PaperOut]
    /// Places that documents are about, and that can be chosen for one.
    package let places: [DivisionID: DivisionRow]

    /// Unit: days. Two weeks: what comes after is no work of these days.
    package static let aheadDays = 14

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - place: of the round.
    ///   - town: as it was known on an earlier day; `nil` for what is known now.
    package static func read(
        _ round: RoundSummary, at place: DivisionRow, _ programme: Programme, on day: CivilDate,
        town: TownRound? = nil, calendar: WorkCalendar, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> RoundPapers {
        let rules = programme.rules
        var sources = try InstallationBook.sources(
            programme, at: place, round: round, asking: .papers(rules), on: day,
            calendar: calendar, cache: cache, connection: connection)
        if let town { sources.town = town }
        let book = FactBook(sources, rules, on: day)
        let rows = try PlacesWithin.list(place.path, on: connection)
        return RoundPapers(
            round, place, programme, day, sources, book,
            Dictionary(rows.map { ($0.id, $0) }) { first, _ in first })
    }

    init(
        _ round: RoundSummary, _ place: DivisionRow, _ programme: Programme, _ day: CivilDate,
        _ sources: BookSources, _ book: FactBook, _ places: [DivisionID: DivisionRow]
    ) {
        self.round = round
        self.place = place
        self.programme = programme
        self.day = day
        self.places = places
        let rules = programme.rules
        let asking = PapersAsking(
            programme: programme, book: book, day: day, over: sources.town?.round.closed?.on,
            places: places)
        let now = asking.answer(on: day)
        due = asking.due(now)
        coming = asking.coming
        unknown = asking.unknown(now)
        unstated = rules.papers.filter { $0.due == nil }
        out =
            sources.town.map { town in
                rules.papersOut(of: town, cases: sources.cases).filter { $0.at.on <= day }
                    .reversed()
            } ?? []
    }
}

extension RoundPapers {
    /// Whether a post owes a document: its own; otherwise whoever signs it, and where the pack names
    /// nobody the organisation office that runs the round.
    package static func owes(_ rule: PaperRule, of post: PostID?, _ reader: Actor) -> Bool {
        if let post { return post == reader.post }
        return rule.signers.isEmpty
            ? reader.standing == .organisationOffice : rule.signers.contains(reader.role)
    }

    /// Whether a post records documents whoever signs them.
    package func keepsAll(_ reader: Actor) -> Bool {
        Access.may(reader, do: .recordPaper, at: Place(path: place.path.text))
    }

    /// Whether a post may record that a document went out.
    package func mayRecord(_ rule: PaperRule, _ reader: Actor) -> Bool {
        rule.document == nil && place.path.text.hasPrefix(reader.path)
            && Access.seesTown(reader)
            && (rule.signers.contains(reader.role) || programme.rules.isOwn(rule, of: reader.role)
                || keepsAll(reader))
    }

    /// What a post itself has to see to, due by a day. Of what Cunce makes itself the post is told
    /// where it is made.
    package func work(of reader: Actor, until last: CivilDate) -> [Owed] {
        guard Access.seesTown(reader), place.path.text.hasPrefix(reader.path) else { return [] }
        return (due + coming).filter {
            $0.day <= last && $0.rule.document == nil && Self.owes($0.rule, of: $0.post, reader)
        }
    }
}
