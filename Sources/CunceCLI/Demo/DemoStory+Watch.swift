import CunceDomain

/// A signal that somebody looked into, and why nothing is done about it. The others wait.
extension DemoStory {
    mutating func tellSignals() {
        guard let village = villages["梅坑村"] else { return }
        let years = [3, 2, 1].map { Period(.year, containing: today).moved(by: -$0) }
        let facts = zip(years, [91_000, 86_000, 84_000]).map { year, yuan in
            SignalFact(
                fact: "collective-income", subject: village.subject, slot: .period(year),
                value: .number(Rational(yuan))
            ).text
        }
        tell(
            "signal-meikeng", day(-60), at: 610, "office",
            .signal(
                village,
                .dismiss(
                    "income-falling", seen: facts,
                    reason: "两年少的是山林租金到期重签前的空档，新合同8月已签，明年恢复")))
    }
}
