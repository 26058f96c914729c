import CunceDomain
import CunceReports
import CunceStore

/// By-elections as lists and pages say them.
struct ElectionWords {
    let words: TeamWords

    func status(_ election: ByElection) -> StatusMark {
        if election.ended != nil {
            return StatusMark(mark: "gone", text: words.say("election.state-ended"))
        }
        if election.seated != nil {
            return StatusMark(mark: "ver", text: words.say("election.state-seated"))
        }
        switch election.step {
        case .candidates:
            return StatusMark(mark: "none", text: words.say("election.state-announced"))
        case .vote:
            return election.ballots.isEmpty
                ? StatusMark(mark: "doing", text: words.say("election.state-candidates"))
                : StatusMark(mark: "back", text: words.say("election.state-again"))
        case .seat, .over:
            return StatusMark(mark: "done", text: words.say("election.state-elected"))
        }
    }

    func row(_ election: ByElection) -> UpwardRow {
        UpwardRow(
            text: words.say(
                "election.of",
                ["post": words.posts.text(election.post, in: words.language)]),
            href: "/elections/\(election.id)",
            line: [
                election.body.label.text(in: words.language),
                words.say("election.vote-line", ["day": words.near(election.voteOn)]),
            ].joined(separator: " · "), status: status(election))
    }

    /// What happened so far, one line for each entry.
    func steps(_ election: ByElection) -> [UpwardStep] {
        var steps = [step("election.step-announced", election.announced, election.basis)]
        if let candidates = election.candidates {
            steps.append(
                step(
                    "election.step-candidates", candidates.at,
                    words.say("election.candidates", ["count": "\(candidates.count)"])))
        }
        for ballot in election.ballots {
            steps.append(
                step(
                    "election.step-vote", ballot.at,
                    [numbers(ballot), words.say("election.result-\(ballot.result.rawValue)")]
                        .joined(separator: words.say("common.semicolon"))))
        }
        if let seated = election.seated { steps.append(step("election.step-seated", seated.at)) }
        if let ended = election.ended {
            steps.append(
                step(
                    "election.step-ended", ended.at,
                    [
                        ended.because.map { words.say("election.because-\($0.rawValue)") },
                        ended.reason,
                    ]
                    .compactMap(\.self).joined(separator: words.say("common.list-semicolon"))))
        }
        return steps
    }

    private func numbers(_ ballot: ByElection.Ballot) -> String {
        words.say(
            "election.numbers",
            [
                "entitled": "\(ballot.entitled)", "present": "\(ballot.present)",
                "votes": "\(ballot.votes)",
            ])
    }

    private func step(_ key: String, _ at: Occurrence, _ text: String = "") -> UpwardStep {
        UpwardStep(
            act: words.say(key),
            line: "\(words.near(at.on)) · \(words.posts.text(at, in: words.language))",
            text: text.isEmpty ? nil : text, href: "/entries/\(at.entry)")
    }
}
