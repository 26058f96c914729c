import CunceDomain

extension TableComplaint {
    /// The key of the words in the catalogues.
    package var key: String {
        switch kind {
        case .fileEmpty: "table.complaint.file-empty"
        case .fileTooLarge: "table.complaint.file-too-large"
        case .notATable: "table.complaint.not-a-table"
        case .oldWorkbook: "table.complaint.old-workbook"
        case .packing: "table.complaint.packing"
        case .unfoldsTooFar: "table.complaint.unfolds-too-far"
        case .partMissing: "table.complaint.part-missing"
        case .partUnreadable: "table.complaint.part-unreadable"
        case .entities: "table.complaint.entities"
        case .tooManySheets: "table.complaint.too-many-sheets"
        case .tooManyRows: "table.complaint.too-many-rows"
        case .tooManyColumns: "table.complaint.too-many-columns"
        case .cellTooLong: "table.complaint.cell-too-long"
        case .unreadableText: "table.complaint.unreadable-text"
        case .quoteNotClosed: "table.complaint.quote-not-closed"
        case .hasMacros: "table.complaint.has-macros"
        case .sheetMissing: "table.complaint.sheet-missing"
        case .formulaShape: "table.complaint.formula-shape"
        case .patternMerged: "table.complaint.pattern-merged"
        case .noHeadings: "table.complaint.no-headings"
        case .columnMissing: "table.complaint.column-missing"
        case .columnTwice: "table.complaint.column-twice"
        case .merged: "table.complaint.merged"
        case .valueMissing: "table.complaint.value-missing"
        case .faultValue: "table.complaint.fault-value"
        case .uncomputed: "table.complaint.uncomputed"
        case .notADay: "table.complaint.not-a-day"
        case .notACount: "table.complaint.not-a-count"
        case .notYuan: "table.complaint.not-yuan"
        case .notAPeriod: "table.complaint.not-a-period"
        case .notAValue: "table.complaint.not-a-value"
        case .digitsLost: "table.complaint.digits-lost"
        case .notAChoice: "table.complaint.not-a-choice"
        case .unknown: "table.complaint.unknown"
        case .ambiguous: "table.complaint.ambiguous"
        case .otherName: "table.complaint.other-name"
        case .notListed: "table.complaint.not-listed"
        case .standsOtherwise: "table.complaint.stands-otherwise"
        case .onlyShown: "table.complaint.only-shown"
        case .leftFromBefore: "table.complaint.left-from-before"
        case .takesNoWords: "table.complaint.takes-no-words"
        }
    }

    /// What the words' placeholders stand for; sizes of files in MB (2^20 bytes).
    package var facts: [String: String] {
        switch kind {
        case .fileEmpty, .notATable, .oldWorkbook, .unfoldsTooFar, .unreadableText,
            .quoteNotClosed, .noHeadings, .valueMissing, .uncomputed, .hasMacros, .formulaShape:
            [:]
        case .fileTooLarge(let bytes, let limit):
            ["size": String(bytes >> 20), "limit": String(limit >> 20)]
        case .sheetMissing(let sheet): ["sheet": sheet]
        case .packing(let said): ["said": said]
        case .partMissing(let part), .entities(let part): ["part": part]
        case .partUnreadable(let part, let line): ["part": part, "line": String(line)]
        case .tooManySheets(let limit), .tooManyRows(let limit), .tooManyColumns(let limit),
            .cellTooLong(let limit):
            ["limit": String(limit)]
        case .columnMissing(let keys): ["heading": keys.joined(separator: " / ")]
        case .columnTwice(let heading): ["heading": heading]
        case .merged(let range), .patternMerged(let range): ["range": range]
        case .faultValue(let found), .notADay(let found), .notACount(let found),
            .notYuan(let found), .notAPeriod(let found), .digitsLost(let found),
            .unknown(let found):
            ["found": found]
        case .notAValue(let found, let fact): ["found": found, "hint": fact.text]
        case .notAChoice(let found, let list): ["found": found, "choices": "\(list)"]
        case .ambiguous(let found, let candidates):
            ["found": found, "candidates": candidates]
        case .otherName(let found, let place): ["found": found, "place": place]
        case .notListed(let village): ["village": village]
        case .standsOtherwise(let column, let recorded):
            ["column": column, "recorded": recorded]
        case .onlyShown(let column, let stands): ["column": column, "stands": stands]
        case .leftFromBefore(let column), .takesNoWords(let column): ["column": column]
        }
    }
}
