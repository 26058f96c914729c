package import CunceDomain

extension AppraisalRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknown: Notice(.notFound, "refusal.not-found")
        case .part(let fault): fault.notice
        case .schemeNotFixed:
            Notice(.conflict, "refusal.appraisal.scheme-not-fixed", field: "scheme")
        case .unknownPost: Notice(.unprocessable, "refusal.personnel.unknown-post", field: "post")
        case .heldByAnother: Notice(.conflict, "refusal.personnel.held-by-another", field: "post")
        case .onlyActs: Notice(.unprocessable, "refusal.appraisal.only-acts", field: "post")
        case .notForRole: Notice(.unprocessable, "refusal.appraisal.not-for-role", field: "post")
        case .otherTown: Notice(.unprocessable, "refusal.appraisal.other-town", field: "post")
        case .twoForOnePeriod(let period):
            Notice(
                .conflict, "refusal.appraisal.two-for-one", ["period": "\(period)"],
                field: "post")
        case .assessorMissing:
            Notice(.unprocessable, "refusal.appraisal.assessor-missing", field: "assessor")
        case .reviewerMissing:
            Notice(.unprocessable, "refusal.appraisal.reviewer-missing", field: "reviewer")
        case .deciderMissing:
            Notice(.unprocessable, "refusal.appraisal.decider-missing", field: "decider")
        case .ratersMissing(let facts):
            Notice(
                .unprocessable, "refusal.appraisal.raters-missing",
                ["facts": named(facts)], field: "raters")
        case .oneRaterTwice:
            Notice(.unprocessable, "refusal.appraisal.one-rater-twice", field: "raters")
        case .unknownItem(let item):
            Notice(
                .unprocessable, "refusal.appraisal.unknown-item", ["item": item.text],
                field: "targets")
        case .targetsMissing:
            Notice(.unprocessable, "refusal.appraisal.targets-missing", field: "targets")
        case .reasonMissing:
            Notice(.unprocessable, "refusal.appraisal.reason-missing", field: "reason")
        case .factNotOfScheme(let fact):
            Notice(
                .unprocessable, "refusal.appraisal.fact-not-of-scheme", ["fact": fact.text],
                field: "fact")
        case .isRating(let fact):
            Notice(
                .unprocessable, "refusal.appraisal.is-rating", ["fact": fact.text],
                field: "fact")
        case .notARating(let fact):
            Notice(
                .unprocessable, "refusal.appraisal.not-a-rating", ["fact": fact.text],
                field: "fact")
        case .countsActivity(let fact):
            Notice(
                .unprocessable, "refusal.appraisal.counts-activity", ["fact": fact.text],
                field: "fact")
        case .valueNotRead:
            Notice(.unprocessable, "refusal.appraisal.value-not-read", field: "value")
        case .shareOutOfRange:
            Notice(.unprocessable, "refusal.facts.share-out-of-range", field: "value")
        case .otherPeriod(let unit):
            Notice(
                .unprocessable, "refusal.appraisal.other-period",
                words: ["unit": unit.wordsKey], field: "period")
        case .unknownPlace:
            Notice(.unprocessable, "refusal.appraisal.unknown-place", field: "fact")
        case .notTied: Notice(.conflict, "refusal.appraisal.not-tied", field: "fact")
        case .ratingOutside(let least, let most):
            Notice(
                .unprocessable, "refusal.appraisal.rating-outside",
                ["least": least, "most": most], field: "value")
        case .notNow(let stage):
            Notice(.conflict, "refusal.appraisal.not-now", words: ["stage": stage.wordsKey])
        case .onlySelf: Notice(.forbidden, "refusal.personnel.only-self", field: "how")
        case .periodRuns(let until):
            Notice(.conflict, "refusal.appraisal.period-runs", ["day": "\(until)"])
        case .linesOpen(let lines):
            Notice(
                .unprocessable, "refusal.appraisal.lines-open",
                lists: ["lines": lines.map(\.asNotice)])
        case .linesUnproven(let lines):
            Notice(
                .unprocessable, "refusal.appraisal.lines-unproven",
                lists: ["lines": lines.map(\.asNotice)])
        case .left(let day):
            Notice(.conflict, "refusal.appraisal.left", ["day": "\(day)"])
        case .heldToTheEnd: Notice(.conflict, "refusal.appraisal.held-to-the-end")
        case .alreadyObjected: Notice(.conflict, "refusal.appraisal.already-objected")
        case .objectionTooLate(let until, let days):
            Notice(
                .conflict, "refusal.appraisal.objection-too-late",
                ["day": "\(until)", "days": "\(days)"])
        case .objectionStillOpen(let until):
            Notice(.conflict, "refusal.appraisal.objection-open", ["day": "\(until)"])
        case .beforeNotice(let day):
            Notice(
                .unprocessable, "refusal.appraisal.before-notice", ["day": "\(day)"], field: "day")
        case .unknownGrade:
            Notice(.unprocessable, "refusal.appraisal.unknown-grade", field: "grade")
        case .otherGradeNeedsReason:
            Notice(.unprocessable, "refusal.appraisal.other-grade", field: "reason")
        }
    }

    private func named(_ facts: [FactKey]) -> String {
        facts.map(\.text).joined(separator: ", ")
    }
}

extension PartFault {
    package var notice: Notice {
        switch self {
        case .otherPost: Notice(.forbidden, "refusal.personnel.other-post")
        case .onLeave(let until):
            Notice(.forbidden, "refusal.personnel.on-leave", ["day": "\(until)"])
        case .samePerson(let one, let other):
            Notice(
                .forbidden, "refusal.personnel.same-person",
                words: ["one": one.wordsKey, "other": other.wordsKey], field: one.field)
        }
    }
}

extension Label {
    /// A label of the pack as one line of a list.
    var asNotice: Notice {
        Notice(.unprocessable, "common.label", labels: ["label": self])
    }
}

extension AppraisalFile.Stage {
    package var wordsKey: String {
        switch self {
        case .open: "appraisal.stage-open"
        case .handedIn: "appraisal.stage-handed-in"
        case .notified: "appraisal.stage-notified"
        case .objected: "appraisal.stage-objected"
        case .reviewed: "appraisal.stage-reviewed"
        case .decided: "appraisal.stage-decided"
        case .closed: "appraisal.stage-closed"
        }
    }
}
