import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of one village's team.
struct TeamMaking {
    let team: VillageTeam
    let report: TeamReport
    let programme: Programme
    let law: Law
    let actor: Actor
    let call: Call
    let texts: Texts

    private var words: TeamWords {
        TeamWords(posts: report.posts, day: call.today, language: call.language, texts: texts)
    }

    private var isNow: Bool { report.day == call.today }

    var title: String { words.say("team.of", ["village": team.village.name]) }

    func page(_ shell: ShellModel) -> TeamPage {
        let place = Place(path: team.village.path.text)
        let seesVillage = Access.may(actor, do: .see, at: place)
        let running = team.seats.compactMap(\.election)
        return TeamPage(
            shell: shell,
            village: TextLink(
                text: team.village.name,
                href: seesVillage ? "/villages/\(team.village.code)" : nil),
            teamsHref: actor.standing == .villageCadre ? nil : "/roster", sentence: sentence,
            seats: team.seats.map(row), clashes: team.clashes.map(words.clash),
            notOpened: notOpened, elections: (running + team.elections).map(election),
            forms: isNow && Access.may(actor, do: .recordElection, at: place) ? announce : [],
            lawHref: "/law",
            asOfForm: AsOfForm(
                action: "/roster/\(team.village.code)", day: "\(report.day)",
                latest: "\(call.today)", division: nil))
    }

    private var sentence: String {
        let vacant = team.vacant.count
        guard !team.seats.isEmpty else { return words.say("team.no-posts") }
        return words.say(
            vacant == 0 ? "team.complete" : "team.posts-vacant",
            ["all": "\(team.seats.count)", "vacant": "\(vacant)"])
    }

    private var notOpened: String? {
        guard !team.notOpened.isEmpty else { return nil }
        return words.say(
            "team.not-opened",
            [
                "roles": team.notOpened.map { $0.label.text(in: call.language) }
                    .joined(separator: words.say("common.list-comma"))
            ])
    }

    private func row(_ seat: TeamSeat) -> TeamRow {
        let post = seat.post
        return TeamRow(
            post: words.link(post.id), kind: seat.role.kind.label.text(in: call.language),
            since: post.since.map {
                words.say("post.held-since", ["day": words.near($0)])
            }
                ?? words.say(
                    post.tenures.isEmpty ? "team.never-held" : "team.vacant-from",
                    ["day": words.near(post.vacantSince ?? report.day)]),
            isVacant: seat.isVacant,
            way: seat.isFilledUnlawfully(law)
                ? [words.way(seat.filling), words.say("team.way-unlawful")].compactMap(\.self)
                    .joined(separator: words.say("common.comma")) : words.way(seat.filling),
            term: words.term(seat.filling), besides: seat.besides.map(words.link),
            marks: words.marks(seat),
            facts: Door(count: post.entries.count, entries: post.entries, how: "how.post"))
    }

    private func election(_ election: ByElection) -> UpwardRow {
        ElectionWords(words: words).row(election)
    }

    /// For every elected post nobody is on and nobody votes on yet.
    private var announce: [UpwardForm] {
        let seats = team.vacant.filter { $0.role.kind.isElected && $0.election == nil }
        guard !seats.isEmpty, !law.isSilent else { return [] }
        let bodies = Set(seats.map(\.role.kind)).flatMap { law.elections(of: $0).map(\.body) }
        return [
            UpwardForms(call: call, texts: texts).form(
                "/roster/\(team.village.code)/elections", "election.announce",
                does: "election.announce-do", hint: "election.announce-hint",
                [
                    .select(
                        "post", "field.post",
                        seats.map {
                            ($0.post.id.text, report.posts.text($0.post.id, in: call.language))
                        },
                        initial: seats[0].post.id.text),
                    .select(
                        "body", "field.body",
                        [("", words.say("common.choose"))]
                            + ElectingBody.allCases.filter(bodies.contains).map {
                                ($0.rawValue, $0.label.text(in: call.language))
                            }),
                    .day("day", "election.announced-on", call.today.description),
                    .day("vote-on", "field.vote-on"),
                    .area("basis", "election.basis"),
                ])
        ]
    }
}
