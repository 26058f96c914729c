package import CunceDomain

/// A day as people write it.
package enum DayText {
    /// Reads 2026-11-20, 2026/1/5, 2026.1.5, 2026年1月5日, 20261120 and 20 Nov 2026; a time of the
    /// day behind it is left out. `nil` for anything else.
    package static func day(_ typed: String) -> CivilDate? {
        let text = typed.trimmingSpace()
        let head = text.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? ""
        let parts = head.split(omittingEmptySubsequences: true) { "-/.年月日".contains($0) }
            .compactMap { Int($0) }
        if parts.count == 3, head.first?.isNumber == true, parts[0] > 999 {
            return CivilDate(parts[0], parts[1], parts[2])
        }
        if head.count == 8, parts.count == 1, head.utf8.count == 8 {
            return CivilDate(parts[0] / 10_000, parts[0] / 100 % 100, parts[0] % 100)
        }
        return english(text)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func english(_ text: String) -> CivilDate? {
        let words = text.split(separator: " ")
        guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]),
            let month = months.firstIndex(of: words[1].lowercased().prefix(3).description)
        else { return nil }
        return CivilDate(year, month + 1, day)
    }
}
