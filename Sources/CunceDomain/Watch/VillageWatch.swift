/// What people said of the signals on one village: the fold of its stream `watch/<division>`.
///
/// It belongs to no round and to no case: a village that was never listed has one too.
package struct VillageWatch: Equatable, Sendable {
    /// Somebody dismissed a signal or took it up.
    package struct Answer: Equatable, Sendable {
        package let signal: AcceptancePartKey
        /// `nil` where it was dismissed.
        package let step: SignalStep?
        /// The reason, or what is done.
        package let word: String
        /// The facts it rested on, as `SignalFact.text`.
        package let facts: [String]
        package let at: Occurrence

        package init(
            signal: AcceptancePartKey, step: SignalStep?, word: String, facts: [String],
            at: Occurrence
        ) {
            self.signal = signal
            self.step = step
            self.word = word
            self.facts = facts
            self.at = at
        }
    }

    package let place: DivisionID
    /// Oldest first.
    package private(set) var answers: [Answer] = []

    package init(place: DivisionID) { self.place = place }

    package mutating func apply(_ event: SignalEvent, _ at: Occurrence) {
        switch event {
        case .dismissed(let dismissed):
            answers.append(
                Answer(
                    signal: dismissed.signal, step: nil, word: dismissed.reason,
                    facts: dismissed.facts, at: at))
        case .takenUp(let taken):
            answers.append(
                Answer(
                    signal: taken.signal, step: taken.step, word: taken.word, facts: taken.facts,
                    at: at))
        }
    }

    package func admits(_ event: SignalEvent) -> Bool { true }
}

extension VillageWatch: Aggregate {
    /// - Parameter key: the number of the division.
    package init(key: String) { self.init(place: DivisionID(Int(key) ?? 0)) }
}
