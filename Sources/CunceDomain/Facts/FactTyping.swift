/// Reads a value as people type it into a form or a table.
extension FactKind {
    /// A share is a part of a whole: neither less than nothing nor more than all of it.
    package func allows(_ value: FactValue) -> Bool {
        guard shape == .share, case .number(let share) = value else { return true }
        return (Rational.zero...Rational.one).contains(share)
    }

    /// - Parameter typed: `否` for what is known never to have been so, `是`/`否`, a number, a share in percent, yuan or 万元, a day or two with
    ///   a dash between, a choice by key or label.
    /// - Returns: `nil` for what is no value of this kind.
    package func value(typed: String) -> FactValue? {
        let text = typed.trimmingSpace()
        if shape == .state || shape == .event, Self.no.contains(text) { return .judgement(false) }
        switch shape {
        case .judgement:
            switch text.lowercased() {
            case "是", "有", "yes", "true", "1": return .judgement(true)
            case "否", "无", "没有", "no", "false", "0": return .judgement(false)
            default: return nil
            }
        case .choice(let choices):
            return choices.first {
                $0.key.text == text || $0.label.zh == text || $0.label.en == text
            }.map { .choice($0.key) }
        case .number: return Self.number(text).map { .number($0) }
        case .share:
            guard let number = Self.number(text) else { return nil }
            // 62 and 62 % mean the same where a share is asked for.
            let isPercent = text.hasSuffix("%") || text.hasSuffix("％")
            return .number(isPercent ? number : number * Rational(1, over: 100))
        case .money: return Self.yuan(text).map { .number($0) }
        case .state:
            let ends = text.split(separator: "/", omittingEmptySubsequences: false)
                .map { String($0).trimmingSpace() }
            guard (1...2).contains(ends.count), let from = CivilDate(ends[0]) else { return nil }
            guard ends.count == 2, !ends[1].isEmpty else { return .state(from: from, until: nil) }
            return CivilDate(ends[1]).map { .state(from: from, until: $0) }
        case .event:
            let parts = text.split(separator: " ")
            guard let first = parts.first, let day = CivilDate(String(first)) else { return nil }
            guard parts.count > 1 else { return .event(day, count: 1) }
            let times = parts[1].drop { !$0.isNumber }
            guard parts.count == 2, let count = Int(times), count > 0 else { return nil }
            return .event(day, count: count)
        }
    }

    private static let no: Set<String> = ["否", "无", "没有", "no", "No", "false", "0"]

    /// Full-width signs and thousands separators are how tables come.
    private static func number(_ text: String) -> Rational? {
        var plain = ""
        for letter in text {
            switch letter {
            case ",", "，", " ", "\u{3000}": continue
            case "％": plain.append("%")
            case "．": plain.append(".")
            case "－", "−": plain.append("-")
            default: plain.append(letter)
            }
        }
        return Rational(plain)
    }

    private static func yuan(_ text: String) -> Rational? {
        for (ending, factor) in [("亿元", 100_000_000), ("万元", 10_000), ("万", 10_000), ("元", 1)]
        where text.hasSuffix(ending) {
            return number(String(text.dropLast(ending.count))).map { $0 * Rational(factor) }
        }
        return text.hasSuffix("%") ? nil : number(text)
    }
}
