package import CunceDomain

extension ServiceRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknown: Notice(.notFound, "refusal.not-found")
        case .unknownPost: Notice(.unprocessable, "refusal.personnel.unknown-post", field: "post")
        case .heldByAnother:
            Notice(.conflict, "refusal.personnel.held-by-another", field: "post")
        case .own: Notice(.forbidden, "refusal.service.own", field: "post")
        case .noService:
            Notice(.unprocessable, "refusal.service.no-service", field: "post")
        case .endsBeforeItBegan:
            Notice(.unprocessable, "refusal.service.ends-before-it-began", field: "until")
        case .wayNotForKind(let way, let kind):
            Notice(
                .unprocessable, "refusal.service.way-not-for-kind",
                words: ["way": way.wordsKey, "kind": kind.wordsKey], field: "way")
        case .adjustmentHasItsOwnFile:
            Notice(.unprocessable, "refusal.service.adjustment-has-its-own", field: "way")
        case .notStartedByOthers:
            Notice(.unprocessable, "refusal.service.not-started-by-others", field: "confirms")
        case .leavesAlready:
            Notice(.conflict, "refusal.service.leaves-already", field: "post")
        case .bodyNotForKind(let kind):
            Notice(
                .unprocessable, "refusal.service.body-not-for-kind",
                words: ["kind": kind.wordsKey], field: "body")
        case .stepNotOfWay: Notice(.unprocessable, "refusal.service.step-not-of-way")
        case .stepMissing(let step):
            Notice(.conflict, "refusal.service.step-missing", words: ["step": step.wordsKey])
        case .stepTwice: Notice(.conflict, "refusal.service.step-twice")
        case .liesAhead(let day):
            Notice(.unprocessable, "refusal.service.lies-ahead", ["day": "\(day)"], field: "on")
        case .beforeEarlierStep(let day):
            Notice(
                .unprocessable, "refusal.service.before-earlier-step", ["day": "\(day)"],
                field: "on")
        case .beforeTenure(let since):
            Notice(
                .unprocessable, "refusal.service.before-tenure", ["day": "\(since)"], field: "on")
        case .endsBeforeStep(let step, let day):
            Notice(
                .unprocessable, "refusal.service.ends-before-step", ["day": "\(day)"],
                words: ["step": step.wordsKey], field: "until")
        case .leftOnAnotherDay(let day):
            Notice(
                .unprocessable, "refusal.service.left-on-another-day", ["day": "\(day)"],
                field: "until")
        case .countsMissing:
            Notice(.unprocessable, "refusal.service.counts-missing", field: "count")
        case .countsDoNotFit:
            Notice(.unprocessable, "refusal.service.counts-do-not-fit", field: "count")
        case .tooFewAsked(let count, let least):
            Notice(
                .unprocessable, "refusal.service.too-few-asked",
                ["count": "\(count)", "least": "\(least)"], field: "count")
        case .tooFewVoted(let count, let least):
            Notice(
                .unprocessable, "refusal.service.too-few-voted",
                ["count": "\(count)", "least": "\(least)"], field: "present")
        case .notCarried(let count, let least):
            Notice(
                .unprocessable, "refusal.service.not-carried",
                ["count": "\(count)", "least": "\(least)"], field: "count")
        case .appraisalsTooFew(let times):
            Notice(
                .unprocessable, "refusal.service.appraisals-too-few", ["times": "\(times)"],
                field: "count")
        case .figureMissing: Notice(.conflict, "refusal.service.figure-missing")
        case .over: Notice(.conflict, "refusal.service.over")
        }
    }
}

extension LeavingWay {
    package var wordsKey: String {
        switch self {
        case .resignation: "service.way-resignation"
        case .recall: "service.way-recall"
        case .automatic: "service.way-automatic"
        case .termEnd: "service.way-term-end"
        case .transfer: "service.way-transfer"
        case .adjustment: "service.way-adjustment"
        }
    }
}

extension LeavingStep {
    package var wordsKey: String {
        switch self {
        case .handedIn: "service.step-handed-in"
        case .demanded: "service.step-demanded"
        case .heard: "service.step-heard"
        case .voted: "service.step-voted"
        case .found: "service.step-found"
        case .announced: "service.step-announced"
        }
    }
}

extension ServiceCommand {
    package var done: String {
        switch self {
        case .train: "done.service-trained"
        case .beginLeaving: "done.service-begun"
        case .step: "done.service-stepped"
        case .leave: "done.service-left"
        case .stay: "done.service-stays"
        }
    }
}
