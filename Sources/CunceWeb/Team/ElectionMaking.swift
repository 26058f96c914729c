import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of a by-election.
struct ElectionMaking {
    let view: ElectionView
    let law: Law
    let actor: Actor
    let call: Call
    let texts: Texts

    private var election: ByElection { view.election }
    private var words: TeamWords {
        TeamWords(
            posts: view.report.posts, day: call.today, language: call.language, texts: texts)
    }
    private var said: ElectionWords { ElectionWords(words: words) }
    private var kind: PostKind? {
        view.county.roster.posts[election.post].flatMap { view.programme.role($0.role)?.kind }
    }
    private var rule: ElectionRule? {
        kind.flatMap { law.election(of: $0, by: election.body) }
    }

    var title: String {
        words.say(
            "election.of", ["post": view.report.posts.text(election.post, in: call.language)])
    }

    func page(_ shell: ShellModel) -> ElectionPage {
        ElectionPage(
            shell: shell, title: title, status: said.status(election),
            team: TextLink(
                text: words.say("team.of", ["village": view.village.name]),
                href: "/roster/\(view.village.code)"),
            post: words.link(election.post),
            body: [
                election.body.label.text(in: call.language),
                vote,
            ].joined(separator: " · "),
            rule: rule.map { ElectionRuleWords(language: call.language, texts: texts).lines($0) }
                ?? [],
            law: rule?.reference.label.text(in: call.language),
            lawHref: "/law", steps: said.steps(election),
            forms: Access.may(actor, do: .recordElection, at: view.place) ? forms : [])
    }

    /// The day it is announced for; once people voted, when they did so last.
    private var vote: String {
        guard let last = election.ballots.last else {
            return words.say("election.vote-line", ["day": words.near(election.voteOn)])
        }
        return words.say(
            "election.voted-line",
            ["day": words.near(last.at.on), "count": "\(election.ballots.count)"])
    }

    private var forms: [UpwardForm] {
        let making = UpwardForms(call: call, texts: texts)
        let href = "/elections/\(election.id)"
        let end = making.form(
            "\(href)/end", "election.end", does: "election.end-do",
            hint: election.hasElected ? "election.end-elected" : nil, isWarn: true,
            (election.hasElected ? [because] : []) + [.area("reason", "field.reason")])
        switch election.step {
        case .candidates:
            return [
                making.form(
                    "\(href)/candidates", "election.candidates-settle",
                    does: "election.candidates-do", hint: "election.candidates-hint",
                    [
                        .day("day", "election.settled-on", call.today.description),
                        .line("count", "field.count"),
                    ]), end,
            ]
        case .vote:
            return [
                making.form(
                    "\(href)/vote", "election.vote", does: "election.vote-do",
                    hint: "election.vote-hint",
                    [
                        .day(
                            "day", "election.held-on",
                            "\(election.ballots.isEmpty ? election.voteOn : call.today)"),
                        .line("entitled", "field.entitled"),
                        .line("present", "field.present"), .line("votes", "field.votes"),
                    ]), end,
            ]
        case .seat: return [seat(making, href), end]
        case .over: return []
        }
    }

    /// Nobody calls off what villagers or members voted.
    private var because: UpwardForms.Asked {
        .select(
            "because", "election.because",
            [("", words.say("common.choose"))]
                + ByElectionEvent.EndGround.allCases.map {
                    ($0.rawValue, words.say("election.because-\($0.rawValue)"))
                })
    }

    private func seat(_ making: UpwardForms, _ href: String) -> UpwardForm {
        let running = kind.flatMap { kind in
            view.county.roster.posts[election.post].flatMap { post in
                view.county.roster.termOfBody(of: post) { view.programme.role($0)?.kind }
            }
        }
        let own = view.report.villages.flatMap(\.seats).filter { !$0.isVacant }
        return making.form(
            "\(href)/seat", "election.seat", does: "election.seat-do",
            hint: "election.seat-hint",
            [
                .select(
                    "person", "post.take-who",
                    [("", words.say("post.somebody-new"))]
                        + own.map {
                            (
                                $0.post.id.text,
                                view.report.posts.text($0.post.id, in: call.language)
                            )
                        }, required: false),
                .day("from", "links.from", call.today.description),
                .day("term-until", "field.term-until", running?.until.description ?? ""),
            ])
    }
}
