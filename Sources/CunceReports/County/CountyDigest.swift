package import CunceDomain
package import CunceStore

/// 各乡镇专报摘编: what the briefs that a county's towns sent up say of one week, and what the
/// county asked of them that is not done. Composed from those papers and nothing else; towns
/// stand in the order of their codes, never of their figures.
package struct CountyDigest: Equatable, Sendable {
    package struct Town: Equatable, Sendable {
        package let division: DivisionName
        package let round: String
        /// 第N期, `nil` where no brief of the week was sent up.
        package let number: Int?
        package let signedOn: CivilDate?
        /// Sentences of the paper as they were signed.
        package let progress: [BriefParagraph]
        package let problems: [BriefParagraph]
        package let coordination: [BriefParagraph]
    }

    package struct Instruction: Equatable, Sendable {
        package let town: DivisionName
        package let village: String?
        package let words: String
        package let giver: Label
        package let owner: Label?
        package let given: CivilDate
        package let due: CivilDate?
        package let daysLate: Int?
        package let state: CunceDomain.Instruction.State
        package let entries: [Int]
    }

    package struct Request: Equatable, Sendable {
        package let town: DivisionName
        package let matter: String
        package let addressee: Label
        package let sent: CivilDate
        package let entries: [Int]
    }

    package let division: DivisionName
    package let week: ISOWeek
    package let day: CivilDate
    package let towns: [Town]
    package let instructions: [Instruction]
    package let requests: [Request]
    package let head: String

    /// Characters as offices count them, in Chinese.
    package var characters: Int {
        let told = towns.flatMap { $0.progress + $0.problems + $0.coordination }.map(\.zh)
        return (told + instructions.map(\.words) + requests.map(\.matter))
            .reduce(0) { $0 + $1.countedCharacters }
    }

    /// Whether no town has anything to say.
    package var saysNothing: Bool {
        towns.allSatisfy { $0.number == nil } && instructions.isEmpty && requests.isEmpty
    }

    /// Reads the digest; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - asOf: as the journal was at the end of an earlier day.
    ///   - reader: whose towns it tells of; `nil` for whoever runs the program, and sees all.
    /// - Throws: `ReportRefusal.liesAhead` for a week or day to come, `noRound` where no town had
    ///   one.
    package static func read(
        of row: DivisionRow, week: ISOWeek, today: CivilDate, asOf: CivilDate? = nil,
        reader: Actor? = nil, pack: (String, String) -> Programme?, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> CountyDigest {
        if let asOf, asOf > today { throw ReportRefusal.liesAhead(asOf) }
        let day = asOf ?? today
        guard week.monday <= day else { throw ReportRefusal.liesAhead(week.monday) }
        let past = day < today ? day : nil
        let towns = try CountyTown.all(
            of: row, on: min(day, week.sunday), asOf: past, pack: pack, cache: cache,
            on: connection
        ).filter { town in
            let place = Place(path: town.division.path.text)
            return reader.map { Access.may($0, do: .see, at: place) } ?? true
        }
        guard !towns.isEmpty else { throw ReportRefusal.noRound }
        let head =
            try past.map { try HeadText.asOf($0, on: connection) }
            ?? cache.root(on: connection).bearings.head
        return CountyDigest(row, week, towns, today: day, head: head)
    }

    /// The same for a division named by its code.
    package static func read(
        code: String, week: ISOWeek, today: CivilDate, pack: (String, String) -> Programme?,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> CountyDigest {
        try read(
            of: TownFacts.division(code, on: connection), week: week, today: today, pack: pack,
            cache: cache, on: connection)
    }

    package init(
        _ row: DivisionRow, _ week: ISOWeek, _ towns: [CountyTown], today: CivilDate, head: String
    ) {
        division = DivisionName(row)
        self.week = week
        day = today
        self.head = head
        // A round that is over is told of where the week has a paper of it; what it left stands
        // below.
        self.towns = towns.filter { town in
            town.round.closed.map { $0 >= week.monday } ?? true
                || town.town.briefs.brief(for: week)?.isUp ?? false
        }.map { Town($0, week) }
        instructions = towns.flatMap { town in
            town.openInstructions.filter { $0.given.on <= week.sunday }.map {
                Instruction($0, town, today)
            }
        }
        requests = towns.flatMap { town in
            town.openRequests.compactMap { Request($0, town) }
        }
    }
}

extension CountyDigest.Town {
    init(_ town: CountyTown, _ week: ISOWeek) {
        let brief = town.town.briefs.brief(for: week).flatMap { $0.isUp ? $0 : nil }
        // What says that there is nothing stands on no entry, and is not worth a line here.
        func told(_ key: String) -> [BriefParagraph] {
            brief?.sections.first { $0.key == key }?.paragraphs
                .filter { !$0.entries.isEmpty } ?? []
        }
        self.init(
            division: DivisionName(town.division), round: town.round.title,
            number: brief?.number, signedOn: brief?.signed?.on,
            progress: Array(told("progress").prefix(1)), problems: told("problems"),
            coordination: told("coordination"))
    }
}

extension CountyDigest.Instruction {
    init(_ instruction: CunceDomain.Instruction, _ town: CountyTown, _ today: CivilDate) {
        self.init(
            town: DivisionName(town.division),
            village: instruction.about.village.flatMap { town.villages[$0]?.name },
            words: instruction.words, giver: town.posts.label(instruction.from),
            owner: instruction.assigned.map { town.posts.label($0.owner) },
            given: instruction.given.on, due: instruction.due,
            daysLate: instruction.daysLate(on: today), state: instruction.state,
            entries: instruction.entries)
    }
}

extension CountyDigest.Request {
    init?(_ request: FormalRequest, _ town: CountyTown) {
        guard let sent = request.sent else { return nil }
        self.init(
            town: DivisionName(town.division), matter: request.text.matter,
            addressee: town.posts.label(request.text.addressee), sent: sent.at.on,
            entries: [request.drafted.entry, sent.at.entry])
    }
}

extension PostLabels {
    /// In both languages.
    func label(_ post: PostID) -> Label {
        Label(zh: text(post, in: .zh), en: text(post, in: .en))
    }
}
