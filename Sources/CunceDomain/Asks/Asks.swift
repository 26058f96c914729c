/// What became of what was asked for: after a visit, or by a huddle. 提请事项
///
/// An ask itself stands where it was written (`visit.recorded`, `huddle.decided`) and is named by
/// the global number of that entry. Until something stands here about it, it is open.
package struct Asks: Equatable, Sendable {
    package enum Outcome: Equatable, Sendable {
        case answered(by: PostID?, words: String, Way)
        case withdrawn(reason: String)
        /// It became a task of the village.
        case task(TaskID)
    }

    package struct Settlement: Equatable, Sendable {
        package let outcome: Outcome
        package let at: Occurrence
    }

    /// An ask of a visit that was open when its round ended.
    package struct Left: Codable, Equatable, Sendable {
        /// Global number of the entry that asked.
        package var ask: Int
        package var kase: CaseID

        package init(ask: Int, kase: CaseID) {
            self.ask = ask
            self.kase = kase
        }

        private enum CodingKeys: String, CodingKey {
            case ask
            case kase = "case"
        }
    }

    package private(set) var settled: [Int: Settlement] = [:]
    /// Of visits, when the round ended, oldest first; what huddles asked stands with the huddles.
    package private(set) var left: [Left] = []

    package init() {}

    package mutating func apply(_ event: AskEvent, _ at: Occurrence) {
        switch event {
        case .answered(let answered):
            settled[answered.ask] = .init(
                outcome: .answered(by: answered.by, words: answered.words, answered.way), at: at)
        case .withdrawn(let withdrawn):
            settled[withdrawn.ask] = .init(
                outcome: .withdrawn(reason: withdrawn.reason), at: at)
        case .takenUp(let taken):
            settled[taken.ask] = .init(outcome: .task(taken.task), at: at)
        case .left(let event): left = event.asks
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: AskEvent) -> Bool {
        event.ask.map { settled[$0] == nil } ?? left.isEmpty
    }
}

extension Asks {
    /// What was answered, and when; `nil` while nobody has.
    package func answer(to ask: Int) -> (on: CivilDate, words: String)? {
        guard let settled = settled[ask] else { return nil }
        return switch settled.outcome {
        case .answered(_, let words, _): (settled.at.on, words)
        case .withdrawn(let reason): (settled.at.on, reason)
        case .task: nil
        }
    }
}
