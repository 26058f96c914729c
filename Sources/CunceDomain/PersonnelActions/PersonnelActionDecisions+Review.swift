extension PersonnelAction {
    /// An objection, who looks at it, and what came of it: somebody who had no part before.
    func review(
        _ command: PersonnelActionCommand, by hand: Hand, in around: Surroundings
    ) throws(PersonnelActionRefusal) -> [PersonnelActionEvent] {
        switch command {
        case .object(let words, let how):
            let isOwn = hand.person == proposal?.value.person
            guard isOwn || how != .here && keeps(hand, in: around) else { throw .onlySelf }
            guard stage == .inEffect || stage == .ended || stage == .decided else {
                throw .nothingToObject
            }
            guard isOwn ? hearsObjection : objections.isEmpty else { throw .alreadyObjected }
            return [
                .objected(
                    .init(words: try text("words", words, limit: TextLimit.account), how: how))
            ]
        case .nameReviewer(let post):
            guard waitsForReview else { throw .nothingToReview }
            try notSubject(hand)
            guard let seat = around.seat(post),
                Self.mayCheck(seat, over: proposal.flatMap { around.seat($0.value.post) })
            else { throw .checkerMissing }
            if let sitter = seat.sitter { try hadNoPart(sitter) }
            return [.reviewerNamed(.init(post: post))]
        case .review(let isUpheld, let words):
            guard waitsForReview else { throw .nothingToReview }
            try sits(hand, on: reviewer?.value.post, in: around)
            try hadNoPart(hand.person)
            return [.reviewed(.init(isUpheld: isUpheld, words: try text("words", words)))]
        default: throw .notNow(stage)
        }
    }

    /// Whoever keeps the files of the place.
    func keeps(_ hand: Hand, in around: Surroundings) -> Bool {
        guard let actor = hand.actor, actor.person == hand.person,
            let path = proposal.flatMap({ around.seat($0.value.post) })?.path, !path.isEmpty
        else { return false }
        return FileAccess.keeps(actor, at: path)
    }

    /// The hearing is run by whoever keeps the files or proposed it; having to check or to decide
    /// is no leave to speak for the person.
    func runs(_ hand: Hand, in around: Surroundings) throws(PersonnelActionRefusal) {
        try notSubject(hand)
        guard keeps(hand, in: around) || hand.person == proposal?.at.by else { throw .otherPost }
    }

    /// What was decided is carried out by whoever decided it or keeps the files.
    func carriesOut(_ hand: Hand, in around: Surroundings) throws(PersonnelActionRefusal) {
        try notSubject(hand)
        if keeps(hand, in: around) { return }
        try sits(hand, on: proposal?.value.decider, in: around)
    }

    private func hadNoPart(_ person: PersonID) throws(PersonnelActionRefusal) {
        let parts: [(PersonID?, PersonnelPart)] = [
            (proposal?.value.person, .subject), (proposal?.at.by, .proposer),
            (check?.at.by, .checker), (decision?.at.by, .decider),
        ]
        for (other, part) in parts {
            if let other { try differs(person, .reviewer, from: other, part) }
        }
    }

    func waits(for stages: [Stage]) throws(PersonnelActionRefusal) {
        guard stages.contains(stage) else { throw .notNow(stage) }
    }

    func notSubject(_ hand: Hand) throws(PersonnelActionRefusal) {
        guard let actor = hand.actor, actor.person == hand.person else { throw .otherPost }
        if let person = proposal?.value.person {
            try differs(hand.person, .proposer, from: person, .subject)
        }
    }

    /// Whether somebody sits today on the post that has this part. Whoever is on leave does not.
    func sits(
        _ hand: Hand, on post: PostID?, in around: Surroundings
    ) throws(PersonnelActionRefusal) {
        guard let post, hand.actor?.post == post, let seat = around.seat(post) else {
            throw .otherPost
        }
        if let acting = seat.acting, acting.person != hand.person {
            throw .onLeave(until: acting.until)
        }
        guard seat.sitter == hand.person else { throw .otherPost }
    }

    func differs(
        _ one: PersonID, _ part: PersonnelPart, from other: PersonID,
        _ otherPart: PersonnelPart
    ) throws(PersonnelActionRefusal) {
        guard one != other else { throw .samePerson(part, otherPart) }
    }

    func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.note, required: Bool = true
    ) throws(PersonnelActionRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
