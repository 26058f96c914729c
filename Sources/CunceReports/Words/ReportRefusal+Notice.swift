import CunceDomain

extension ReportRefusal {
    package var notice: Notice {
        switch self {
        case .unknownDivision(let code):
            Notice(.notFound, "refusal.report.unknown-division", ["code": code])
        case .unknownRound: Notice(.notFound, "refusal.report.unknown-round")
        case .unknownWeek(let week):
            Notice(.notFound, "refusal.report.unknown-week", ["week": week])
        case .unknownDay(let day):
            Notice(.notFound, "refusal.report.unknown-day", ["day": day])
        case .noBrief(let week):
            Notice(.notFound, "refusal.report.no-brief", ["week": "\(week)"])
        case .notSentUp(let week):
            Notice(.notFound, "refusal.report.not-sent-up", ["week": "\(week)"])
        case .ofAVillage(let village):
            Notice(.unprocessable, "refusal.report.of-a-village", ["village": village])
        case .noRound: Notice(.notFound, "refusal.report.no-round")
        case .unknownEntry(let entry):
            Notice(.notFound, "refusal.report.unknown-entry", ["entry": "\(entry)"])
        case .unknownDocument(let document):
            Notice(.notFound, "refusal.report.unknown-document", ["document": document])
        case .unknownFormat(let format, let formats):
            Notice(
                .notFound, "refusal.report.unknown-format",
                ["format": format, "formats": formats])
        case .weekMissing: Notice(.unprocessable, "refusal.report.week-missing", field: "week")
        case .villageMissing:
            Notice(.unprocessable, "refusal.report.village-missing", field: "village")
        case .notListed(let code):
            Notice(.notFound, "refusal.report.not-listed", ["code": code])
        case .noApprovedPlan(let village):
            Notice(.notFound, "refusal.report.no-approved-plan", ["village": village])
        case .unknownForm(let form):
            Notice(.notFound, "refusal.report.unknown-form", ["form": form])
        case .formNotSettled(let title):
            Notice(.conflict, "refusal.report.form-not-settled", ["title": title])
        case .formFile(let key, let facts): Notice(.unprocessable, key, facts)
        case .liesAhead(let day):
            Notice(.unprocessable, "refusal.report.lies-ahead", ["day": day.description])
        }
    }
}
