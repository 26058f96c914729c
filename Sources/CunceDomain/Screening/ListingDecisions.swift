extension Listing {
    /// Names, lists or declines the village, or says why not.
    ///
    /// - Parameters:
    ///   - person: who asks; whoever named the candidate does not decide on it.
    ///   - day: when it was named or decided, inside the round's period.
    /// - Source: requirements S1; product.md, "The life of a case".
    package func decide(
        _ command: ListingCommand, by person: PersonID, on day: CivilDate,
        in known: Surroundings
    ) throws(ListingRefusal) -> [ListingEvent] {
        switch command {
        case .name(_, let roundID, let grounds):
            try beUndecided()
            let place = try place(roundID, on: day, in: known)
            if let candidate = known.candidate { throw .alreadyNamed(candidate) }
            return [
                .named(
                    .init(
                        village: place.village.id, town: place.village.town, round: roundID,
                        grounds: try text("grounds", grounds), proposal: known.proposal))
            ]
        case .list(_, let roundID, let reason, let basis, let difference):
            try beUndecided()
            let place = try place(roundID, on: day, in: known)
            if let candidate = known.candidate { throw .alreadyNamed(candidate) }
            guard !known.passedOnBy.contains(person) else { throw .passedOnByDecider }
            return [try listed(place, reason, basis, difference, known)]
        case .accept(let reason, let basis, let difference):
            let candidacy = try waiting(for: person, on: day, in: known)
            let place = try place(candidacy.round, on: day, in: known)
            return [try listed(place, reason, basis, difference, known)]
        case .decline(let reason, let basis, let difference):
            let candidacy = try waiting(for: person, on: day, in: known)
            guard let round = known.round, round.id == candidacy.round else {
                throw .unknownRound
            }
            try running(round, on: day)
            return [
                .declined(
                    .init(
                        reason: try text("reason", reason), basis: try text("basis", basis),
                        proposal: known.proposal,
                        difference: try why(isListed: false, difference, known)))
            ]
        }
    }

    /// What was declined is over: a village that is brought up again is another case.
    private func beUndecided() throws(ListingRefusal) {
        if let declined = candidacy?.declined {
            throw .alreadyDecided(isListed: false, on: declined.at.on)
        }
    }

    /// The candidate, for somebody who may decide on it.
    private func waiting(
        for person: PersonID, on day: CivilDate, in known: Surroundings
    ) throws(ListingRefusal) -> Candidacy {
        guard let candidacy else { throw .notACandidate }
        if let declined = candidacy.declined {
            throw .alreadyDecided(isListed: false, on: declined.at.on)
        }
        if let listed { throw .alreadyDecided(isListed: true, on: listed.on) }
        guard candidacy.named.by != person else { throw .namedByDecider }
        guard !known.passedOnBy.contains(person) else { throw .passedOnByDecider }
        guard day >= candidacy.named.on else {
            throw .decidedBeforeNamed(on: candidacy.named.on)
        }
        return candidacy
    }

    /// Village and round, where the one can be on the list of the other.
    private func place(
        _ roundID: RoundID, on day: CivilDate, in known: Surroundings
    ) throws(ListingRefusal) -> (village: VillageFacts, round: RoundFacts) {
        guard let village = known.village else { throw .unknownVillage }
        guard let round = known.round, round.id == roundID else { throw .unknownRound }
        guard village.level == 5 else { throw .notAVillage }
        guard village.path.hasPrefix(round.path) else { throw .outsideTheRound }
        if let open = known.openCase { throw .alreadyListed(open) }
        try running(round, on: day)
        return (village, round)
    }

    private func running(_ round: RoundFacts, on day: CivilDate) throws(ListingRefusal) {
        if let closed = round.closed { throw .roundClosed(on: closed) }
        guard (round.opens...round.closes).contains(day) else {
            throw .outsideThePeriod(opens: round.opens, closes: round.closes)
        }
    }

    private func listed(
        _ place: (village: VillageFacts, round: RoundFacts), _ reason: String, _ basis: String,
        _ difference: String, _ known: Surroundings
    ) throws(ListingRefusal) -> ListingEvent {
        .listed(
            .init(
                village: place.village.id, town: place.village.town, round: place.round.id,
                reason: try text("reason", reason), basis: try text("basis", basis),
                earlier: known.earlier, proposal: known.proposal,
                difference: try why(isListed: true, difference, known)))
    }

    /// Why it is decided otherwise than the rules propose.
    ///
    /// - Returns: `nil` where it is not: then there is nothing to say.
    private func why(
        isListed: Bool, _ typed: String, _ known: Surroundings
    ) throws(ListingRefusal) -> String? {
        guard known.proposal?.differs(isListed: isListed) ?? false else { return nil }
        guard !typed.trimmingSpace().isEmpty else {
            throw .saysNotWhyItDiffers(isListed: isListed)
        }
        return try text("difference", typed)
    }

    private func text(_ field: String, _ typed: String) throws(ListingRefusal) -> String {
        do {
            return try tidy(field, typed, limit: TextLimit.note)
        } catch { throw .field(error) }
    }
}
