/// What can happen to the signals on a village.
package enum SignalEvent: Equatable, Sendable {
    case dismissed(Dismissed)
    case takenUp(TakenUp)

    package struct Dismissed: Codable, Equatable, Sendable {
        package var signal: AcceptancePartKey
        /// What it rested on: it stays dismissed while nothing is added to this.
        package var facts: [String]
        package var reason: String
        package var pack: String
        package var packVersion: String

        package init(
            signal: AcceptancePartKey, facts: [String], reason: String, pack: String,
            packVersion: String
        ) {
            self.signal = signal
            self.facts = facts
            self.reason = reason
            self.pack = pack
            self.packVersion = packVersion
        }
    }

    package struct TakenUp: Codable, Equatable, Sendable {
        package var signal: AcceptancePartKey
        package var facts: [String]
        package var step: SignalStep
        /// What is done, by whom, until when; may be empty.
        package var word: String
        package var pack: String
        package var packVersion: String

        package init(
            signal: AcceptancePartKey, facts: [String], step: SignalStep, word: String,
            pack: String, packVersion: String
        ) {
            self.signal = signal
            self.facts = facts
            self.step = step
            self.word = word
            self.pack = pack
            self.packVersion = packVersion
        }
    }
}
