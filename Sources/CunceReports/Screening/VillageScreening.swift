package import CunceDomain
package import CunceStore

/// What the rules say of one village: for the forms that name it and decide on it.
package struct VillageScreening: Sendable {
    package let answer: Listings.OfUnit
    /// Beside all others of the round: lines are drawn through these.
    package let listings: Listings?
    package let programme: Programme
    package let day: CivilDate

    package init(
        answer: Listings.OfUnit, among listings: Listings? = nil, programme: Programme,
        day: CivilDate
    ) {
        self.answer = answer
        self.listings = listings
        self.programme = programme
        self.day = day
    }

    package var proposal: ListingProposal {
        ListingProposal(answer, of: programme, on: day)
    }

    /// - Returns: `nil` where the pack says nothing of listing such a place.
    package static func read(
        _ village: DivisionID, in round: RoundSummary, on day: CivilDate,
        calendar: WorkCalendar, programme: Programme, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> VillageScreening? {
        guard programme.rules.answersListing,
            let place = try DivisionByID.find(round.division, on: connection)
        else { return nil }
        let book = try InstallationBook.read(
            programme, at: place, round: round, asking: .units, on: day, calendar: calendar,
            cache: cache, connection: connection)
        let listings = Evaluation(programme, book, on: day).listings()
        let answer = listings?.units.first { $0.unit == village.subject }
        return answer.map {
            VillageScreening(answer: $0, among: listings, programme: programme, day: day)
        }
    }

    /// What speaks for listing it, as lines of a text somebody may go on writing; what is longer
    /// than such a text may be is left out.
    package func grounds(_ texts: Texts, in language: Language) -> String {
        let words = FindingWords(programme, texts, on: day, in: language)
        var text = ""
        let met = words.grounds(of: answer).filter(\.isMet)
        for ground in met + words.standings(of: answer) {
            let line =
                ground.lines.isEmpty
                ? ground.name
                : texts.say(
                    "screening.ground", in: language,
                    [
                        "name": ground.name,
                        "lines": ground.lines.joined(
                            separator: texts.say("common.semicolon", in: language)),
                    ])
            let longer = text.isEmpty ? line : "\(text)\n\(line)"
            guard longer.count <= TextLimit.note else { return text }
            text = longer
        }
        return text
    }
}
