import CunceDomain
import CunceReports
import CunceStore

/// A document of the programme as a line of a week.
extension WeekMaking {
    func paper(_ owed: RoundPapers.Owed, _ item: MyWeekItem) -> Line {
        let href = PaperRow.href(of: owed, in: item.round)
        let programme = report.rounds.first { $0.round.id == item.round }?.programme
        let about = programme.flatMap {
            DuePaperWords($0, texts, posts: nil, in: language).about(owed.period, nil)
        }
        return Line(
            status: PaperRow.status(of: owed, on: report.day, texts, language),
            title: TextLink(
                text: owed.rule.title.text(in: language), href: "/rounds/\(item.round)/papers"),
            note: [about, say("week.paper")].compactMap(\.self).joined(separator: " · "),
            button: ActionButton(label: say("papers.record"), isMain: false, href: href))
    }
}
