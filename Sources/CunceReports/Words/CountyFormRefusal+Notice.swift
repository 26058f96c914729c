import CunceDomain

extension CountyFormRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknownForm: Notice(.notFound, "refusal.county-form.unknown")
        case .isRetired: Notice(.conflict, "refusal.county-form.retired")
        case .sameTitle(let title):
            Notice(.conflict, "refusal.county-form.same-title", ["title": title], field: "title")
        case .rowsOutOfOrder:
            Notice(.unprocessable, "refusal.county-form.rows-out-of-order", field: "firstRow")
        case .fillsNothing: Notice(.unprocessable, "refusal.county-form.fills-nothing")
        case .columnOpen(let heading):
            Notice(.unprocessable, "refusal.county-form.column-open", ["heading": heading])
        case .columnTwice(let column):
            Notice(.unprocessable, "refusal.county-form.column-twice", ["column": column])
        case .fileMissing: Notice(.unprocessable, "refusal.county-form.file-missing", field: "file")
        }
    }
}
