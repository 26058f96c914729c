package import CunceDomain

extension ByElectionRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknownElection: Notice(.notFound, "refusal.election.unknown-election")
        case .unknownPost:
            Notice(.unprocessable, "refusal.election.unknown-post", field: "post")
        case .notElected(let kind):
            Notice(
                .unprocessable, "refusal.election.not-elected", labels: ["kind": kind.label],
                field: "post")
        case .postIsHeld: Notice(.conflict, "refusal.election.post-is-held", field: "post")
        case .notVacantYet(let until):
            Notice(
                .unprocessable, "refusal.election.not-vacant-yet", ["day": "\(until)"],
                field: "day")
        case .alreadyRunning: Notice(.conflict, "refusal.election.already-running")
        case .over: Notice(.conflict, "refusal.election.over")
        case .lawIsSilent: Notice(.unprocessable, "refusal.election.law-is-silent")
        case .bodyUnlawful(let body, let reference):
            if let reference {
                Notice(
                    .unprocessable, "refusal.election.body-unlawful",
                    labels: ["body": body.label, "law": reference.label], field: "body")
            } else {
                Notice(
                    .unprocessable, "refusal.election.body-unlawful-silent",
                    labels: ["body": body.label], field: "body")
            }
        case .noticeTooShort(let least, let reference):
            Notice(
                .unprocessable, "refusal.election.notice-too-short", ["days": "\(least)"],
                labels: ["law": reference.label], field: "vote-on")
        case .voteBeforeItsDay(let day):
            Notice(
                .unprocessable, "refusal.election.vote-before-its-day", ["day": "\(day)"],
                field: "day")
        case .alreadySettled: Notice(.conflict, "refusal.election.already-settled")
        case .candidatesTooFew(let least, let reference):
            Notice(
                .unprocessable, "refusal.election.candidates-too-few", ["count": "\(least)"],
                labels: ["law": reference.label], field: "count")
        case .notACount(let field):
            Notice(.unprocessable, "refusal.election.not-a-count", field: field)
        case .moreThanThereAre(let field, let most):
            Notice(
                .unprocessable, "refusal.election.more-than-there-are", ["most": "\(most)"],
                field: field)
        case .alreadyElected: Notice(.conflict, "refusal.election.already-elected")
        case .electedStands:
            Notice(.conflict, "refusal.election.elected-stands", field: "because")
        case .seatedBeforeTheVote(let day):
            Notice(
                .unprocessable, "refusal.election.seated-before-the-vote", ["day": "\(day)"],
                field: "from")
        case .candidatesMissing(let reference):
            Notice(
                .unprocessable, "refusal.election.candidates-missing",
                labels: ["law": reference.label])
        case .voteMissing(let reference):
            Notice(
                .unprocessable, "refusal.election.vote-missing",
                labels: ["law": reference.label])
        case .turnoutMissing(let least, let entitled, let reference):
            Notice(
                .unprocessable, "refusal.election.turnout-missing",
                ["least": "\(least)", "of": "\(entitled)"], labels: ["law": reference.label])
        case .majorityMissing(let least, let base, let reference):
            Notice(
                .unprocessable, "refusal.election.majority-missing",
                ["least": "\(least)", "of": "\(base)"], labels: ["law": reference.label])
        case .termMissing(let reference):
            Notice(
                .unprocessable, "refusal.election.term-missing",
                labels: ["law": reference.label], field: "term-until")
        case .termIsTheBodys(let until, let reference):
            Notice(
                .unprocessable, "refusal.election.term-is-the-bodys", ["until": "\(until)"],
                labels: ["law": reference.label], field: "term-until")
        }
    }
}
