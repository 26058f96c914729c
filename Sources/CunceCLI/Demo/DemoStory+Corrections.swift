import CunceDomain

/// What was put right after it had gone out.
extension DemoStory {
    /// Last week's brief asked for less than the village needs: the ask is corrected the day
    /// after the signature, the brief's page says so, and this week's brief tells it.
    mutating func correctLastBrief() {
        guard let place = DemoMinutes.asks.firstIndex(where: { $0.weeksAgo == 1 }) else { return }
        correct(
            "correction-2", huddleDay(1).days(since: today) + 1, at: 560, "office",
            "ask-\(place)", ["text": DemoMinutes.asks[place].text + "，并核变压器容量"],
            reason: "漏记变压器容量一项。")
    }
}
