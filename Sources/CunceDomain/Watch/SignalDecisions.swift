extension VillageWatch {
    /// What deciding takes besides what was said before.
    package struct Surroundings: Equatable, Sendable {
        /// Signals of the pack.
        package let known: [AcceptancePartKey]
        /// What the rules say of the village on the day.
        package let warnings: [EarlyWarning]
        package let pack: String
        package let packVersion: String

        package init(
            known: [AcceptancePartKey], warnings: [EarlyWarning], pack: String,
            packVersion: String
        ) {
            self.known = known
            self.warnings = warnings
            self.pack = pack
            self.packVersion = packVersion
        }
    }

    /// Dismisses a signal or takes it up.
    ///
    /// - Throws: `unknownSignal`, then `standsNoMore`, then `changedMeanwhile` before anything about
    ///   the words: whoever looked at other facts looks again.
    /// - Source: requirements S27; product principle 3.
    package func decide(
        _ command: SignalCommand, in around: Surroundings
    ) throws(SignalRefusal) -> [SignalEvent] {
        switch command {
        case .dismiss(let signal, let seen, let reason):
            let facts = try standing(signal, seen, around)
            let said = try text("reason", reason, isRequired: true)
            guard last(of: signal).map({ $0.facts != facts || $0.step != nil }) ?? true else {
                throw .answered
            }
            return [
                .dismissed(
                    .init(
                        signal: signal, facts: facts, reason: said, pack: around.pack,
                        packVersion: around.packVersion))
            ]
        case .takeUp(let signal, let seen, let step, let word):
            let facts = try standing(signal, seen, around)
            // What is done otherwise than by the ways Cunce knows has to be said.
            let said = try text("word", word, isRequired: step == .other)
            if let last = last(of: signal), last.facts == facts, last.step == step {
                throw .answered
            }
            return [
                .takenUp(
                    .init(
                        signal: signal, facts: facts, step: step, word: said, pack: around.pack,
                        packVersion: around.packVersion))
            ]
        }
    }

    /// The newest answer to a signal.
    package func last(of signal: AcceptancePartKey) -> Answer? {
        answers.last { $0.signal == signal }
    }

    private func standing(
        _ signal: AcceptancePartKey, _ seen: [String], _ around: Surroundings
    ) throws(SignalRefusal) -> [String] {
        guard around.known.contains(signal) else { throw .unknownSignal(signal) }
        guard let warning = around.warnings.first(where: { $0.signal == signal && $0.stands })
        else { throw .standsNoMore }
        let facts = warning.rests.map(\.text)
        guard Set(seen) == Set(facts) else { throw .changedMeanwhile }
        return facts
    }

    private func text(
        _ name: String, _ typed: String, isRequired: Bool
    ) throws(SignalRefusal) -> String {
        do {
            return try tidy(name, typed, limit: TextLimit.note, required: isRequired)
        } catch { throw .field(error) }
    }
}
