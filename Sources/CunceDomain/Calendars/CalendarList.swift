/// A list of days as text: `2026-10-01,holiday,国庆节`, a day in a line.
///
/// Empty lines, lines that begin with `#` and a first line that names the columns are passed over.
/// A line that cannot be read is complained of, and nothing of it is taken.
package struct CalendarList: Equatable, Sendable {
    package struct Complaint: Equatable, Sendable {
        package enum What: String, Sendable {
            case columns, day, kind, twice
        }

        /// 1 for the first.
        package let line: Int
        package let what: What
        /// What stood there.
        package let got: String
    }

    package private(set) var days: [CalendarCommand.DayDraft] = []
    package private(set) var complaints: [Complaint] = []

    package init(_ text: String) {
        var seen: Set<CivilDate> = []
        let lines = text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })
        for (place, raw) in lines.enumerated() {
            let line = String(raw).trimmingSpace()
            if line.isEmpty || line.hasPrefix("#") || (place == 0 && Self.isHead(line)) { continue }
            take(line, place + 1, &seen)
        }
    }

    private mutating func take(_ line: String, _ number: Int, _ seen: inout Set<CivilDate>) {
        let cells = Self.cells(of: line)
        func complain(_ what: Complaint.What, _ got: String) {
            complaints.append(Complaint(line: number, what: what, got: got))
        }
        guard cells.count >= 2 else { return complain(.columns, line) }
        guard let day = CivilDate(cells[0]) else { return complain(.day, cells[0]) }
        guard Self.isKind(cells[1]) else { return complain(.kind, cells[1]) }
        guard seen.insert(day).inserted else { return complain(.twice, cells[0]) }
        days.append(
            CalendarCommand.DayDraft(
                day: day, kind: Self.kinds[cells[1].lowercased()],
                name: cells.count > 2 ? cells[2] : ""))
    }

    private static func cells(of line: String) -> [String] {
        line.split(
            maxSplits: 2, omittingEmptySubsequences: false,
            whereSeparator: { $0 == "," || $0 == "，" || $0 == "\t" }
        ).map { String($0).trimmingSpace() }
    }

    private static func isKind(_ word: String) -> Bool {
        kinds[word.lowercased()] != nil || ordinary.contains(word.lowercased())
    }

    /// A day in words no one can read is no head: it would be passed over in silence.
    private static func isHead(_ line: String) -> Bool {
        let first = line.unicodeScalars.first { $0.value != 0xfeff }
        guard let first else { return true }
        let cells = cells(of: line)
        return !("0"..."9").contains(Character(first)) && cells.count >= 2 && !isKind(cells[1])
    }

    /// What a list may say of a day, in either language.
    private static let kinds: [String: CalendarDay.Kind] = [
        "holiday": .holiday, "放假": .holiday, "休": .holiday,
        "working": .working, "上班": .working, "班": .working,
    ]
    private static let ordinary: Set<String> = ["ordinary", "平日"]
}

extension WorkCalendar {
    /// From a list that has passed; ordinary days say nothing.
    package init(_ list: CalendarList) {
        self.init(
            list.days.compactMap { draft in
                draft.kind.map { CalendarDay(day: draft.day, kind: $0, name: draft.name) }
            })
    }

    /// The days of both; those of the other stand.
    package func joined(_ other: WorkCalendar) -> WorkCalendar { WorkCalendar(all + other.all) }
}
