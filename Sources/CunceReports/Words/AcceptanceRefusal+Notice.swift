package import CunceDomain

extension AcceptanceRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .notUnderWay: Notice(.conflict, "refusal.acceptance.not-under-way")
        case .noScheme: Notice(.unprocessable, "refusal.acceptance.no-scheme")
        case .otherStep: Notice(.conflict, "refusal.acceptance.other-step")
        case .alreadyGraduated: Notice(.conflict, "refusal.acceptance.already-graduated")
        case .noAssessors:
            Notice(.unprocessable, "refusal.acceptance.no-assessors", field: "assessors")
        case .unknownPost:
            Notice(.unprocessable, "refusal.personnel.unknown-post", field: "assessors")
        case .vacantPost(let role):
            Notice(
                .unprocessable, "refusal.acceptance.vacant-post", labels: ["role": role],
                field: "assessors")
        case .mayNotAssess(let barred):
            Notice(
                .unprocessable, "refusal.acceptance.may-not-assess",
                lists: ["reasons": barred.map(\.notice)], field: "assessors")
        case .helped(let role):
            Notice(
                .unprocessable, "refusal.acceptance.helped", labels: ["role": role],
                field: "assessors")
        case .oneInTwoParts: Notice(.forbidden, "refusal.acceptance.one-in-two-parts")
        case .notAnAssessor: Notice(.forbidden, "refusal.acceptance.not-an-assessor")
        case .reasonMissing:
            Notice(.unprocessable, "refusal.acceptance.reason-missing", field: "reason")
        case .nothingTold: Notice(.unprocessable, "refusal.acceptance.nothing-told")
        case .several(let complaints):
            Notice(
                .unprocessable, "refusal.acceptance.several",
                ["count": "\(Set(complaints.map(\.fact)).count)"])
        case .factNotAsked:
            Notice(.unprocessable, "refusal.acceptance.fact-not-asked", field: "fact")
        case .comesFromBallots(let fact):
            Notice(
                .unprocessable, "refusal.acceptance.comes-from-ballots",
                labels: ["fact": fact], field: "fact")
        case .valueNotRead(let fact):
            Notice(
                .unprocessable, "refusal.acceptance.value-not-read", labels: ["fact": fact],
                field: "value")
        case .shareOutOfRange(let fact):
            Notice(
                .unprocessable, "refusal.acceptance.share-out-of-range", labels: ["fact": fact],
                field: "value")
        case .otherPeriod(let unit):
            Notice(
                .unprocessable, "refusal.appraisal.other-period",
                words: ["unit": unit.wordsKey], field: "period")
        case .confirmedByOthers(let roles):
            Notice(
                .forbidden, "refusal.acceptance.confirmed-by-others",
                lists: ["roles": roles.map(\.asNotice)])
        case .unknownSample, .noBallot:
            Notice(.unprocessable, "refusal.acceptance.no-ballot", field: "sample")
        case .householdsMissing:
            Notice(.unprocessable, "refusal.acceptance.households-missing", field: "households")
        case .sampleTooSmall(let least, let whole): least.notice(of: whole)
        case .alreadyCounted: Notice(.conflict, "refusal.acceptance.already-counted")
        case .papersNotAsked: Notice(.unprocessable, "refusal.acceptance.papers-not-asked")
        case .codesNotAsked: Notice(.unprocessable, "refusal.acceptance.codes-not-asked")
        case .codesMissing:
            Notice(.unprocessable, "refusal.acceptance.codes-missing", field: "count")
        case .codesReasonMissing:
            Notice(.unprocessable, "refusal.acceptance.codes-reason-missing", field: "reason")
        case .moreThanDrawn(let papers, let answered, let codes, let drawn):
            Notice(
                .unprocessable, "refusal.acceptance.more-than-drawn",
                [
                    "papers": "\(papers)", "answered": "\(answered)", "codes": "\(codes)",
                    "drawn": "\(drawn)",
                ])
        case .papersBeyondRoom(let papers, let room, let reserved, let drawn, let areOut):
            Notice(
                .unprocessable,
                areOut
                    ? "refusal.acceptance.papers-beside-codes"
                    : "refusal.acceptance.papers-beyond-room",
                [
                    "papers": "\(papers)", "room": "\(room)", "reserved": "\(reserved)",
                    "drawn": "\(drawn)",
                ])
        case .noCodesOut: Notice(.conflict, "refusal.acceptance.no-codes-out")
        case .codesOut(let sample):
            Notice(.conflict, "refusal.acceptance.codes-out", labels: ["sample": sample])
        case .codesShown: Notice(.conflict, "refusal.acceptance.codes-shown")
        case .notDrawn: Notice(.conflict, "refusal.acceptance.not-drawn")
        case .noSuchSlip(let slip, let drawn):
            Notice(
                .unprocessable, "refusal.acceptance.no-such-slip",
                ["slip": "\(slip)", "drawn": "\(drawn)"], field: "ballots")
        case .slipTwice(let slip):
            Notice(
                .unprocessable, "refusal.acceptance.slip-twice", ["slip": "\(slip)"],
                field: "ballots")
        case .unknownAnswer:
            Notice(.unprocessable, "refusal.acceptance.unknown-answer", field: "ballots")
        case .nothingCounted:
            Notice(.unprocessable, "refusal.acceptance.nothing-counted", field: "ballots")
        case .twoHaveRead: Notice(.conflict, "refusal.acceptance.two-have-read")
        case .ballotsOpen(let slips):
            Notice(
                .conflict, "refusal.acceptance.ballots-open",
                ["slips": slips.map { "\($0)" }.joined(separator: ", ")])
        case .factsMissing(let facts):
            Notice(
                .unprocessable, "refusal.acceptance.facts-missing",
                lists: ["facts": facts.map(\.asNotice)])
        case .differs(let verdict):
            Notice(.unprocessable, verdict.differsKey, field: "difference")
        case .tooEarly(let from):
            Notice(.conflict, "refusal.acceptance.too-early", ["day": "\(from)"])
        case .dayOver: Notice(.unprocessable, "refusal.acceptance.day-over", field: "again")
        case .notWatched: Notice(.conflict, "refusal.acceptance.not-watched")
        case .lookBeforeExit(let day, let left):
            Notice(
                .unprocessable, "refusal.acceptance.look-before-exit",
                ["day": "\(day)", "left": "\(left)"], field: "day")
        case .unknownCheck:
            Notice(.unprocessable, "refusal.acceptance.unknown-check", field: "check")
        case .lookedThatDay(let check, let day):
            Notice(
                .conflict, "refusal.acceptance.looked-that-day", ["day": "\(day)"],
                labels: ["check": check], field: "day")
        case .watchRuns(let until):
            Notice(.conflict, "refusal.acceptance.watch-runs", ["day": "\(until)"])
        case .tasksOpen(let count):
            Notice(.conflict, "refusal.acceptance.tasks-open", ["count": "\(count)"])
        case .deciderAsks: Notice(.forbidden, "refusal.acceptance.decider-asks")
        case .evidenceMissing(let fact):
            Notice(
                .unprocessable, "refusal.acceptance.evidence-missing", labels: ["fact": fact],
                field: "evidence")
        case .sampleTooLarge(let households):
            Notice(
                .unprocessable, "refusal.acceptance.sample-too-large",
                ["households": "\(households)"], field: "count")
        case .slipped(let check, let day):
            Notice(
                .conflict, "refusal.acceptance.slipped", ["day": "\(day)"],
                labels: ["check": check])
        case .lookMissing(let check, let due):
            Notice(
                .conflict, "refusal.acceptance.look-missing", ["day": "\(due)"],
                labels: ["check": check])
        }
    }
}

extension BarredAssessor {
    var notice: Notice {
        switch self {
        case .role(let role):
            Notice(.unprocessable, "refusal.acceptance.barred-role", labels: ["role": role])
        case .linked(let role, let slot):
            Notice(
                .unprocessable, "refusal.acceptance.barred-linked",
                labels: ["role": role, "slot": slot])
        case .tooFew(let asked, let there):
            Notice(
                .unprocessable, "refusal.acceptance.too-few",
                ["asked": "\(asked)", "there": "\(there)"])
        }
    }
}

extension Finding.Verdict {
    fileprivate var differsKey: String {
        switch self {
        case .yes: "refusal.acceptance.differs-passed"
        case .no: "refusal.acceptance.differs-failed"
        case .open: "refusal.acceptance.differs-open"
        }
    }
}
