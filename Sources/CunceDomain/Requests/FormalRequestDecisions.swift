extension FormalRequests {
    /// What requests need to know of the world around them.
    package struct Surroundings: Sendable {
        /// Whether a post is one of the county.
        package let isAbove: @Sendable (PostID) -> Bool
        /// Since when the ask is settled otherwise.
        package let settled: CivilDate?

        package init(isAbove: @escaping @Sendable (PostID) -> Bool, settled: CivilDate? = nil) {
            self.isAbove = isAbove
            self.settled = settled
        }
    }

    /// Decides one command.
    ///
    /// - Parameters:
    ///   - post: the post the actor acts under.
    ///   - day: when it happened; on paper, the day the clerk wrote down.
    /// - Source: Regulations on Handling Official Documents, art. 15 (one matter, one addressee),
    ///   22 and 25 (signature, changes after it); requirements S15.
    package func decide(
        _ command: FormalRequestCommand, by person: PersonID, post: PostID, on day: CivilDate,
        in surroundings: Surroundings
    ) throws(FormalRequestRefusal) -> [FormalRequestEvent] {
        switch command {
        case .draft(let id, let ask, let village, let typed):
            guard request(id) == nil else { throw .alreadyDrafted }
            if let ask, let other = carrying(ask) { throw .askIsOnItsWay(other.id) }
            if let settled = surroundings.settled { throw .askIsSettled(on: settled) }
            let text = try checked(typed, surroundings)
            return [.drafted(.init(request: id, ask: ask, village: village, text: text))]
        case .edit(let id, let typed, let read):
            let known = try unsigned(id)
            if let read, read < known.version { throw .changedSinceRead }
            let text = try checked(typed, surroundings)
            guard text != known.text || known.returned != nil else { return [] }
            return [.edited(.init(request: id, text: text))]
        case .giveBack(let id, let typed):
            let known = try open(id)
            if let sent = known.sent { throw .alreadySent(on: sent.at.on) }
            guard known.returned == nil else { throw .isReturned }
            let reason = try self.text("reason", typed, limit: TextLimit.note)
            return [.returned(.init(request: id, reason: reason))]
        case .sign(let id, let read):
            let known = try unsigned(id)
            guard known.returned == nil else { throw .isReturned }
            if let read, read < known.version { throw .changedSinceRead }
            let author = known.edits.last?.at.by ?? known.drafted.by
            guard author != person else { throw .samePerson }
            return [.signed(.init(request: id))]
        case .send(let id, let way, let typed):
            let known = try open(id)
            guard let signed = known.signed else { throw .notSigned }
            if let sent = known.sent { throw .alreadySent(on: sent.at.on) }
            guard day >= signed.on else { throw .beforeSigned(on: signed.on) }
            let word = try self.text(
                "word", typed, limit: TextLimit.note, required: way == .paper)
            return [.sent(.init(request: id, way: way, word: word))]
        case .answer(let id, let verdict, let typed, let way):
            let known = try open(id)
            guard let sent = known.sent else { throw .notSent }
            guard way == .paper || known.text.addressee == post else {
                throw .addressedToOthers
            }
            guard day >= sent.at.on else { throw .beforeSent(on: sent.at.on) }
            let words = try self.text("words", typed, limit: TextLimit.account)
            return [
                .answered(.init(request: id, verdict: verdict, words: words, way: way))
            ]
        case .drop(let id, let typed):
            _ = try open(id)
            let reason = try self.text("reason", typed, limit: TextLimit.note)
            return [.dropped(.init(request: id, reason: reason))]
        }
    }

    private func checked(
        _ typed: FormalRequest.Text, _ surroundings: Surroundings
    ) throws(FormalRequestRefusal) -> FormalRequest.Text {
        guard surroundings.isAbove(typed.addressee) else { throw .notAbove(typed.addressee) }
        let asked = try text("asked", typed.asked, limit: TextLimit.account)
        guard !Self.countsSeveral(asked) else { throw .severalMatters }
        return FormalRequest.Text(
            matter: try text("matter", typed.matter, limit: TextLimit.line),
            addressee: typed.addressee,
            reason: try text("reason", typed.reason, limit: TextLimit.account), asked: asked)
    }

    /// A second item of a list betrays a second matter.
    private static func countsSeveral(_ asked: String) -> Bool {
        ["二是", "第二，", "（二）", "(二)", "\n2.", "\n2、", "；2.", "；2、", "\n二、"]
            .contains { asked.contains($0) }
    }

    private func open(_ id: FormalRequestID) throws(FormalRequestRefusal) -> FormalRequest {
        guard let known = request(id) else { throw .unknownRequest }
        if let answer = known.answer { throw .alreadyAnswered(on: answer.at.on) }
        guard known.dropped == nil else { throw .isDropped }
        return known
    }

    private func unsigned(_ id: FormalRequestID) throws(FormalRequestRefusal) -> FormalRequest {
        let known = try open(id)
        if let signed = known.signed { throw .alreadySigned(on: signed.on) }
        return known
    }

    private func text(
        _ field: String, _ typed: String, limit: Int, required: Bool = true
    ) throws(FormalRequestRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
