package import CunceDomain

extension PayRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknown: Notice(.notFound, "refusal.not-found")
        case .part(let fault): fault.notice
        case .noRoot: Notice(.conflict, "refusal.pay.no-root", field: "scheme")
        case .fixedTooLate(let day):
            Notice(.conflict, "refusal.pay.fixed-too-late", ["day": "\(day)"], field: "scheme")
        case .periodRuns(let until):
            Notice(.conflict, "refusal.pay.period-runs", ["day": "\(until)"], field: "period")
        case .unknownPost: Notice(.unprocessable, "refusal.personnel.unknown-post", field: "post")
        case .notForRole: Notice(.unprocessable, "refusal.pay.not-for-role", field: "post")
        case .otherTown: Notice(.unprocessable, "refusal.appraisal.other-town", field: "post")
        case .notHeld(let day):
            Notice(.conflict, "refusal.pay.not-held", ["day": "\(day)"], field: "post")
        case .approverMissing:
            Notice(.unprocessable, "refusal.pay.approver-missing", field: "approver")
        case .notDecided(let label):
            Notice(.conflict, "refusal.pay.not-decided", labels: ["appraisal": label])
        case .factNotOfScheme(let fact):
            Notice(
                .unprocessable, "refusal.appraisal.fact-not-of-scheme", ["fact": fact.text],
                field: "fact")
        case .valueNotRead(let fact):
            Notice(
                .unprocessable, "refusal.appraisal.value-not-read", field: "fact-\(fact.key)")
        case .shareOutOfRange(let fact):
            Notice(
                .unprocessable, "refusal.facts.share-out-of-range", field: "fact-\(fact.key)")
        case .evidenceMissing(let fact):
            Notice(
                .unprocessable, "refusal.pay.evidence-missing", labels: ["fact": fact.label],
                field: "evidence-\(fact.key)")
        case .unknownPlace(let fact):
            Notice(
                .unprocessable, "refusal.appraisal.unknown-place", field: "fact-\(fact.key)")
        case .factsMissing(let facts):
            Notice(
                .unprocessable, "refusal.pay.facts-missing", labels: ["facts": .list(facts)])
        case .notStated(let lines):
            Notice(
                .unprocessable, "refusal.pay.not-stated", lists: ["lines": lines.map(\.asNotice)])
        case .payersMissing(let lines):
            Notice(
                .unprocessable, "refusal.pay.payers-missing",
                lists: ["lines": lines.map(\.asNotice)], field: "payer")
        case .rootsMissing(let lines):
            Notice(
                .unprocessable, "refusal.pay.roots-missing",
                lists: ["lines": lines.map(\.asNotice)])
        case .belowNought: Notice(.unprocessable, "refusal.pay.below-nought")
        case .notNow(let stage):
            Notice(.conflict, "refusal.pay.not-now", words: ["stage": stage.wordsKey])
        }
    }
}

extension PayFile.Stage {
    package var wordsKey: String {
        switch self {
        case .drawn: "pay.stage-drawn"
        case .returned: "pay.stage-returned"
        case .approved: "pay.stage-approved"
        }
    }
}
