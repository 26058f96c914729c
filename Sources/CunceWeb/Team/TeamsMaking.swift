import CunceDomain
import CunceReports
import CunceStore

/// Makes the list of all teams of a town or county.
struct TeamsMaking {
    let report: TeamReport
    let law: Law
    let call: Call
    let texts: Texts

    private var words: TeamWords {
        TeamWords(posts: report.posts, day: call.today, language: call.language, texts: texts)
    }

    private var seats: [TeamSeat] { report.villages.flatMap(\.seats) }

    func page(_ shell: ShellModel, tableHref: String?) -> TeamsPage {
        let code = call.query["division"]
        return TeamsPage(
            shell: shell, place: report.division.name, all: door(seats),
            vacant: door(report.villages.flatMap(\.vacant)),
            ending: door(report.villages.flatMap(\.ending)),
            clashCount: report.villages.flatMap(\.clashes).count,
            villages: report.villages.filter { !$0.seats.isEmpty }.map(row),
            without: without, lawHref: "/law", tableHref: tableHref,
            asOfForm: AsOfForm(
                action: "/roster", day: "\(report.day)", latest: "\(call.today)",
                division: code.isEmpty ? nil : code))
    }

    /// Villages of which no post was entered.
    private var without: String? {
        let names = report.villages.filter(\.seats.isEmpty).map(\.village.name)
        guard !names.isEmpty else { return nil }
        let shown = names.prefix(12).joined(separator: words.say("common.list-comma"))
        return words.say(
            names.count > 12 ? "team.without-more" : "team.without",
            ["villages": shown, "count": "\(names.count)"])
    }

    private func door(_ seats: [TeamSeat]) -> Door {
        Door(count: seats.count, entries: seats.flatMap(\.post.entries).sorted(), how: "how.post")
    }

    private func row(_ team: VillageTeam) -> TeamsRow {
        var marks: [StatusMark] = []
        if !team.ending.isEmpty {
            marks.append(
                StatusMark(
                    mark: team.ending.contains { ($0.termEndsIn ?? 0) < 0 } ? "over" : "soon",
                    text: words.say("team.terms-end", ["count": "\(team.ending.count)"])))
        }
        if !team.clashes.isEmpty {
            marks.append(StatusMark(mark: "over", text: words.say("team.clash")))
        }
        if team.seats.contains(where: { $0.isFilledUnlawfully(law) }) {
            marks.append(StatusMark(mark: "over", text: words.say("team.way-unlawful")))
        }
        if team.seats.contains(where: { $0.election != nil }) {
            marks.append(StatusMark(mark: "doing", text: words.say("team.election-runs")))
        }
        return TeamsRow(
            village: TextLink(
                text: team.village.name, href: "/roster/\(team.village.code)"),
            held: words.say(
                "team.held-of",
                [
                    "held": "\(team.seats.count - team.vacant.count)",
                    "all": "\(team.seats.count)",
                ]),
            vacancies: team.vacant.map {
                words.say(
                    "team.vacant-since",
                    [
                        "post": $0.role.label.text(in: call.language),
                        "day": words.near($0.post.vacantSince ?? report.day),
                    ])
            }, marks: marks)
    }
}
