package import CunceDomain

/// Shares of law as people say them.
extension Majority {
    /// 过半数, 三分之二以上; more than half, at least 2/3.
    package var label: Label {
        let isHalf = numerator == 1 && denominator == 2
        let share = "\(Self.numeral(denominator))分之\(Self.numeral(numerator))"
        if isMore {
            return isHalf
                ? Label(zh: "过半数", en: "more than half")
                : Label(zh: "超过\(share)", en: "more than \(numerator)/\(denominator)")
        }
        return Label(zh: "\(share)以上", en: "at least \(numerator)/\(denominator)")
    }

    private static func numeral(_ number: Int) -> String {
        let numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        return numerals.indices.contains(number) ? numerals[number] : String(number)
    }
}

extension LawFigure.Amount {
    package var label: Label {
        switch self {
        case .share(let majority): majority.label
        case .days(let days): Label(zh: "\(days) 日", en: days == 1 ? "1 day" : "\(days) days")
        case .months(let months):
            Label(zh: "\(months) 个月", en: months == 1 ? "1 month" : "\(months) months")
        case .years(let years):
            Label(zh: "\(years) 年", en: years == 1 ? "1 year" : "\(years) years")
        case .times(let times):
            Label(zh: "\(times) 次", en: times == 1 ? "once" : "\(times) times")
        case .forGood: Label(zh: "永久", en: "permanently")
        }
    }
}
