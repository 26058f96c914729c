extension PersonInView {
    /// What the rules need to know of the post somebody may follow on.
    package struct Seat: Equatable, Sendable {
        package let kind: PostKind
        /// Path of its division.
        package let path: String
        package let holder: PersonID?

        package init(kind: PostKind, path: String, holder: PersonID?) {
            self.kind = kind
            self.path = path
            self.holder = holder
        }
    }

    /// - Parameters:
    ///   - writer: who writes it down.
    ///   - seat: the post a successor may follow on; `nil` where there is no such post.
    ///   - place: path of the division whose office keeps it.
    package func decide(
        _ command: InViewCommand, by writer: PersonID, seat: (PostID) -> Seat?, at place: String
    ) throws(InViewRefusal) -> [InViewEvent] {
        switch command {
        case .agree(let draft):
            guard !isWritten else { return [] }
            return [.agreed(try agreed(draft, by: writer, seat, place))]
        case .describe(let skills):
            try mustBeWritten()
            let words = try text("skills", skills)
            return words == self.skills ? [] : [.described(.init(words: words))]
        case .offer(let words):
            try mustBeWritten()
            return [.offered(.init(words: try text("words", words)))]
        case .step(let words):
            try mustBeWritten()
            return [.stepped(.init(words: try text("words", words)))]
        case .takeUp(let what, let words):
            try mustBeWritten()
            guard outcome == nil else { throw .tookUpAlready }
            return [.tookUp(.init(what: what, words: try text("words", words)))]
        }
    }

    private func agreed(
        _ draft: InViewCommand.AgreeDraft, by writer: PersonID, _ seat: (PostID) -> Seat?,
        _ place: String
    ) throws(InViewRefusal) -> InViewEvent.Agreed {
        guard draft.confirms else { throw .notAgreed }
        guard draft.person != writer else { throw .ownConsent }
        if draft.aim == .successor {
            guard let post = draft.post, let seat = seat(post) else { throw .postMissing }
            guard seat.kind.canBeAdjusted else { throw .electedHasNoSuccessor(seat.kind) }
            guard seat.path.hasPrefix(place) || place.hasPrefix(seat.path) else {
                throw .postElsewhere
            }
            guard seat.holder != draft.person else { throw .holdsItAlready }
        }
        return InViewEvent.Agreed(
            person: draft.person, name: try text("name", draft.name, limit: TextLimit.line),
            division: draft.division, aim: draft.aim,
            post: draft.aim == .successor ? draft.post : nil, consent: draft.consent,
            proof: try text("proof", draft.proof), skills: try text("skills", draft.skills))
    }

    private func mustBeWritten() throws(InViewRefusal) {
        guard isWritten else { throw .unknown }
    }

    private func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.note
    ) throws(InViewRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit)
        } catch { throw .field(error) }
    }
}
