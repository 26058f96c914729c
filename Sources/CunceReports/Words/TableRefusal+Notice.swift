package import CunceDomain

extension TableRefusal {
    package var notice: Notice {
        switch self {
        case .fileMissing:
            Notice(.unprocessable, "refusal.table.file-missing", field: "file")
        case .tooLarge(_, let limit):
            Notice(
                .unprocessable, "refusal.table.too-large",
                ["limit": "\(Megabytes.down(limit))"], field: "file")
        case .journalMovedOn: Notice(.conflict, "refusal.table.journal-moved-on")
        case .nothingToDo: Notice(.unprocessable, "refusal.table.nothing-to-do")
        case .roundMissing: Notice(.unprocessable, "refusal.table.round-missing", field: "round")
        case .tooManyRows(let rows, let limit):
            Notice(
                .unprocessable, "refusal.table.too-many-rows",
                ["rows": "\(rows)", "limit": "\(limit)"], field: "file")
        }
    }
}
