extension DivisionComplaint {
    /// The key of the words in the catalogues.
    package var key: String {
        switch kind {
        case .fileTooLarge: "division.complaint.file-too-large"
        case .fileEmpty: "division.complaint.file-empty"
        case .headerMissing: "division.complaint.header-missing"
        case .columnCount: "division.complaint.column-count"
        case .quoteNotClosed: "division.complaint.quote-not-closed"
        case .blank: "division.complaint.blank"
        case .unreadable: "division.complaint.unreadable"
        case .controlCharacter: "division.complaint.control-character"
        case .nameTooLong: "division.complaint.name-too-long"
        case .notDigits: "division.complaint.not-digits"
        case .codeLength(_, nil): "division.complaint.code-length-of-no-level"
        case .codeLength: "division.complaint.code-length"
        case .levelUnknown: "division.complaint.level-unknown"
        case .codeTwice: "division.complaint.code-twice"
        case .parentUnknown: "division.complaint.parent-unknown"
        case .parentNotAbove: "division.complaint.parent-not-above"
        case .parentRefused: "division.complaint.parent-refused"
        }
    }

    /// What the words' placeholders stand for; sizes of files in MB (2^20 bytes).
    package var facts: [(name: String, value: String)] {
        switch kind {
        case .fileTooLarge(let bytes, let limit):
            [("size", String(bytes >> 20)), ("limit", String(limit >> 20))]
        case .fileEmpty, .quoteNotClosed, .blank, .unreadable: []
        case .headerMissing(let found), .notDigits(let found), .levelUnknown(let found):
            [("found", found)]
        case .columnCount(let found): [("found", String(found))]
        case .controlCharacter(let codePoint):
            [("codePoint", "U+" + padded(String(codePoint, radix: 16, uppercase: true)))]
        case .nameTooLong(let characters, let limit, let start):
            [("characters", String(characters)), ("limit", String(limit)), ("start", start)]
        case .codeLength(let found, let expected):
            [("found", found)] + (expected.map { [("expected", String($0))] } ?? [])
        case .codeTwice(let code, let other):
            [("code", code), ("otherLine", String(other))]
        case .parentUnknown(let code): [("code", code)]
        case .parentNotAbove(let code, let level):
            [("code", code), ("parentLevel", String(level))]
        case .parentRefused(let code, let line):
            [("code", code), ("parentLine", String(line))]
        }
    }

    private func padded(_ digits: String) -> String {
        String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
