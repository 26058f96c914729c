import CunceDomain

extension AcceptanceSample.Least {
    /// A sample was to be smaller than this.
    ///
    /// - Parameter whole: what the share of the rule is of.
    func notice(of whole: Label?) -> Notice {
        let least = ["least": "\(max(1, count))"]
        switch rule {
        case .unstated:
            return Notice(
                .unprocessable, "refusal.acceptance.sample-empty", field: "count")
        case .number:
            return Notice(
                .unprocessable, "refusal.acceptance.sample-too-small", least, field: "count")
        case .share(let share, let all):
            let values = ["share": share.partText, "all": all.exactText]
            return Notice(
                .unprocessable, "refusal.acceptance.sample-below-share",
                least.merging(values) { $1 },
                labels: ["fact": whole ?? Label(zh: "总数", en: "the whole")], field: "count")
        case .all:
            return Notice(
                .unprocessable, "refusal.acceptance.sample-not-all", least, field: "count")
        }
    }
}

extension Rational {
    /// 10%; 2/3 for what no percentage says exactly.
    fileprivate var partText: String {
        let hundredths = (self * Rational(100)).exactText
        return hundredths.contains("/") ? exactText : hundredths + "%"
    }
}
