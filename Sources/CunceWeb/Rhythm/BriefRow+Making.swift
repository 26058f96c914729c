import CunceDomain
import CunceReports
import CunceStore

extension BriefRow {
    /// The briefs of one round as far as a reader may read them, the newest first.
    static func rows(
        of round: RoundSummary, _ programme: Programme?, for reader: Actor, _ call: Call,
        _ texts: Texts, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> [BriefRow] {
        let town = try StreamReading.current(
            TownRound.self, round.stream, cache: cache, on: connection
        ).state
        let title = programme?.brief?.title.text(in: call.language) ?? round.title
        let open = town.briefs.seen(by: reader.standing).all
        return open.sorted { $0.week > $1.week }.map { brief in
            BriefRow(brief, of: round, title: title, call, texts)
        }
    }

    private init(
        _ brief: Brief, of round: RoundSummary, title: String, _ call: Call, _ texts: Texts
    ) {
        let language = call.language
        self.init(
            number: texts.say("brief.number", in: language, ["number": "\(brief.number)"]),
            title: title, href: "/rounds/\(round.id)/briefs/\(brief.week)",
            week: texts.say(
                "briefs.week", in: language,
                [
                    "from": Days.near(brief.week.monday, call.today, in: language),
                    "to": Days.near(brief.week.sunday, call.today, in: language),
                ]),
            status: StatusMark(brief.state, texts, language),
            characters: brief.sections.characters)
    }
}
