package import CunceDomain
package import CunceStore

/// 这周记的,用到哪了: what a person wrote in a week, and every paper that was made from it.
package struct EntryUses: Equatable, Sendable {
    package enum Use: Hashable, Sendable {
        /// The sentence of a brief that stands on the entry: 第N期, its section, and its place in
        /// it, 1 or more.
        case brief(ISOWeek, number: Int, section: String, sentence: Int)
        /// A huddle's agenda brought it up.
        case agenda(ISOWeek, HuddleAgenda.Kind)
        /// The same of a brief that was signed, for whoever may not open it: only that it went in.
        case closedBrief(ISOWeek, number: Int)
        /// The same of an agenda; with the day its huddle was held, if it was.
        case closedAgenda(ISOWeek, on: CivilDate?)
        /// It is printed on a huddle's sheet, whatever the documents of the programme are.
        case sheet(ISOWeek)
        /// A document with a field that is made from entries of this kind.
        case document(DocumentKind)
    }

    package struct Row: Equatable, Sendable {
        package let mark: EntryMark
        /// Key of its name in the catalogues.
        package let key: String
        package let summary: String
        /// Its village; `nil` for what concerns the town.
        package let village: DivisionRow?
        package let uses: [Use]
    }

    package let week: ISOWeek
    /// Newest first.
    package let rows: [Row]

    /// Papers that something of the week went into, each counted once.
    package var papers: Int {
        Set(
            rows.flatMap(\.uses).map { use in
                switch use {
                case .brief(let week, _, _, _), .closedBrief(let week, _): "brief \(week)"
                case .agenda(let week, _), .closedAgenda(let week, _): "agenda \(week)"
                case .sheet(let week): "sheet \(week)"
                case .document(let kind): kind.rawValue
                }
            }
        ).count
    }

    /// Reads them; run it inside the snapshot of the facts.
    ///
    /// - Parameters:
    ///   - reader: whose entries are told, under whichever post.
    ///   - all: what is known of the town: papers are looked through for the reader's own entries also
    ///     where the reader may not open them; then only that they were used is told.
    package static func read(
        of reader: Actor, in week: ISOWeek, _ all: TownFacts, _ programme: Programme,
        on connection: any SQLConnection
    ) throws -> EntryUses {
        let facts = all.seen(by: reader)
        let streams =
            (facts.villages + facts.ended).map {
                (StreamName.of($0.summary.id), Optional($0.village))
            } + (facts.town == nil ? [] : facts.round.map { [($0.stream, nil)] } ?? [])
        let papers = UsingPapers(all, week, programme, areOpen: facts.town != nil)
        let rows = try streams.flatMap { stream, village in
            try JournalEntries.written(in: stream, in: week, on: connection)
                .filter { $0.mark.person == reader.person }
                .map { entry in
                    Row(
                        mark: entry.mark, key: EntryWords.key(entry.mark.event),
                        summary: try EntryWords.summary(entry), village: village,
                        uses: papers.uses(of: entry.mark))
                }
        }
        return EntryUses(week: week, rows: rows.sorted { $0.mark.number > $1.mark.number })
    }
}
