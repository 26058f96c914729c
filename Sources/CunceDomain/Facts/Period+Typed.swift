extension Period {
    /// Reads a period as people write it.
    ///
    /// - Parameter typed: what `description` writes, or 2025年, 2025年度, 2025年第3季度,
    ///   2025年三季度, 2025Q3, Q3 2025, 2025年上半年, 2025H1, H1 2025, 2025年9月, 2025/9, 2025.09 (not 2025.1, which a
    ///   spreadsheet makes of 2025.10), 2025年第39周.
    /// - Returns: `nil` for anything else, and for a day.
    package init?(typed: String) {
        let text = String(typed.uppercased().filter { !$0.isWhitespace })
        if let written = Period(text) {
            self = written
            return
        }
        guard let (year, unit, number) = Self.parts(text) else { return nil }
        let head = String(year)
        let tail =
            switch unit {
            case .year: ""
            case .quarter: "-Q\(number)"
            case .halfYear: "-H\(number)"
            case .month: number < 10 ? "-0\(number)" : "-\(number)"
            case .week: number < 10 ? "-W0\(number)" : "-W\(number)"
            }
        guard let period = Period(head + tail) else { return nil }
        self = period
    }

    private static func parts(_ text: String) -> (year: Int, unit: Unit, number: Int)? {
        if let found = text.wholeMatch(of: /(\d{4})年度?/), let year = Int(found.1) {
            return (year, .year, 0)
        }
        if let found = text.wholeMatch(of: /(\d{4})年?[-\/]?(?:Q|第)?([1-4一二三四])(季度)?/),
            found.3 != nil || text.contains("Q"), let year = Int(found.1)
        {
            return (year, .quarter, number(found.2))
        }
        if let found = text.wholeMatch(of: /Q([1-4])[-\/]?(\d{4})/), let year = Int(found.2) {
            return (year, .quarter, number(found.1))
        }
        if let found = text.wholeMatch(of: /(\d{4})年?[-\/]?(H[12]|[上下]半年)/), let year = Int(found.1)
        {
            return (year, .halfYear, number(found.2))
        }
        if let found = text.wholeMatch(of: /(H[12])[-\/]?(\d{4})/), let year = Int(found.2) {
            return (year, .halfYear, number(found.1))
        }
        if let found = text.wholeMatch(of: /(\d{4})(?:年(\d{1,2})月|[-\/](\d{1,2})|\.(\d{2}))/),
            let year = Int(found.1)
        {
            return (year, .month, number(found.2 ?? found.3 ?? found.4 ?? ""))
        }
        if let found = text.wholeMatch(of: /(\d{4})年第?(\d{1,2})周/), let year = Int(found.1) {
            return (year, .week, number(found.2))
        }
        return nil
    }

    private static func number(_ text: Substring) -> Int {
        switch text {
        case "一", "H1", "上半年": 1
        case "二", "H2", "下半年": 2
        case "三": 3
        case "四": 4
        default: Int(text) ?? 0
        }
    }
}
