extension Asks {
    /// Decides one command; that there is such an ask is known.
    ///
    /// - Parameters:
    ///   - day: when it happened; on paper, the day the clerk wrote down.
    ///   - asked: the day it was asked for.
    ///   - isOnItsWay: a formal request or an instruction speaks of it.
    /// - Source: requirements S15; product.md, principle 14: what is asked stays until answered.
    package func decide(
        _ command: AskCommand, on day: CivilDate, asked: CivilDate, hasCase: Bool,
        isOnItsWay: Bool
    ) throws(AskRefusal) -> [AskEvent] {
        if let known = settled[command.ask] { throw .alreadySettled(on: known.at.on) }
        guard !isOnItsWay else { throw .isOnItsWay }
        guard day >= asked else { throw .beforeAsked(on: asked) }
        switch command {
        case .answer(let ask, let typed, let by, let way):
            guard way == .system || by != nil else { throw .answeredByNobody }
            return [
                .answered(
                    .init(
                        ask: ask, by: by,
                        words: try text("words", typed, limit: TextLimit.account), way: way))
            ]
        case .withdraw(let ask, let typed):
            return [
                .withdrawn(
                    .init(ask: ask, reason: try text("reason", typed, limit: TextLimit.note)))
            ]
        case .takeUp(let ask, _, let part):
            guard hasCase else { throw .taskNeedsACase }
            return [.takenUp(.init(ask: ask, task: part.id))]
        }
    }

    private func text(
        _ field: String, _ typed: String, limit: Int
    ) throws(AskRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit)
        } catch { throw .field(error) }
    }
}
