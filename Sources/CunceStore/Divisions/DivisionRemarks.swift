/// The complaints and notices about one list, while it is read and compared.
struct DivisionRemarks {
    /// A list that is wrong in every line is understood after some of them; all are counted.
    static let kept = 10_000

    private(set) var complaints: [DivisionComplaint] = []
    private(set) var notices: [DivisionNotice] = []
    private(set) var complaintCount = 0
    private(set) var noticeCount = 0
    /// Beginnings of code and name as they stand in a refused line, by line.
    private(set) var shown: [Int: (code: String, name: String)] = [:]

    mutating func complain(_ line: Int, _ column: DivisionColumn?, _ kind: DivisionComplaint.Kind) {
        complaintCount += 1
        guard complaints.count < Self.kept else { return }
        complaints.append(DivisionComplaint(line: line, column: column, kind: kind))
    }

    mutating func notice(_ line: Int, _ column: DivisionColumn, _ kind: DivisionNotice.Kind) {
        noticeCount += 1
        guard notices.count < Self.kept else { return }
        notices.append(DivisionNotice(line: line, column: column, kind: kind))
    }

    mutating func show(_ line: Int, code: String, name: String) {
        guard shown.count < Self.kept else { return }
        shown[line] = (code, name)
    }

    /// By line, and within a line by column; a complaint about the whole line comes first.
    mutating func sort() {
        complaints.sort {
            ($0.line, $0.column?.rawValue ?? 0) < ($1.line, $1.column?.rawValue ?? 0)
        }
        notices.sort { ($0.line, $0.column.rawValue) < ($1.line, $1.column.rawValue) }
    }
}
