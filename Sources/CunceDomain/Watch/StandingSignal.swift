/// A signal that stands on a village, beside what people said of it.
package struct StandingSignal: Equatable, Sendable {
    package enum State: Equatable, Sendable {
        /// Nobody said anything of it.
        case new
        /// It was answered, and facts came since.
        case returned(VillageWatch.Answer)
        case dismissed(VillageWatch.Answer)
        case takenUp(VillageWatch.Answer)
    }

    package let warning: EarlyWarning
    package let state: State
    /// What it rests on that it did not when it was answered; empty unless it came back.
    package let news: [SignalFact]

    /// - Parameter answer: the newest to this signal.
    package init(_ warning: EarlyWarning, after answer: VillageWatch.Answer?) {
        self.warning = warning
        guard let answer else {
            state = .new
            news = []
            return
        }
        let known = Set(answer.facts)
        news = warning.rests.filter { !known.contains($0.text) }
        state =
            !news.isEmpty
            ? .returned(answer) : answer.step == nil ? .dismissed(answer) : .takenUp(answer)
    }

    /// Somebody is asked to say something of it.
    package var asks: Bool {
        switch state {
        case .new, .returned: true
        case .dismissed, .takenUp: false
        }
    }

    package var answer: VillageWatch.Answer? {
        switch state {
        case .new: nil
        case .returned(let answer), .dismissed(let answer), .takenUp(let answer): answer
        }
    }
}
