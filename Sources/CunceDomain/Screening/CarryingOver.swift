/// Cases that go on in another round: a new case that names the old one, with what is still open.
extension Case {
    /// What is written when the case goes on.
    package struct Passage: Equatable, Sendable {
        /// In the stream of this case.
        package let here: CaseEvent
        /// In the stream of the new case, in order.
        package let there: [CaseEvent]
    }

    /// The case goes on as another: listed on the same grounds, with its open problems and the
    /// links that are held. Plan and tasks start anew.
    ///
    /// - Parameter basis: the meeting or paper that decided, already tidied.
    /// - Returns: `nil` for a case that was never listed, has gone on already, or whose village left
    ///   the list: that one is looked at beyond its round.
    /// - Source: product.md, "The end of a round".
    package func passage(
        to new: CaseID, in round: RoundID, basis: String
    ) -> Passage? {
        guard listing.isOpen, acceptance.graduation == nil, let village = listing.village,
            let town = listing.town
        else {
            return nil
        }
        let problems = diagnosis.problems.filter(\.isOpen).enumerated().map { place, problem in
            (ProblemID("\(new)-p\(place + 1)"), problem)
        }
        let listed = ListingEvent.Listed(
            village: village, town: town, round: round, reason: listing.reason, basis: basis,
            earlier: id,
            carried: problems.map { CarriedProblem(problem: $0.0, earlier: $0.1.id) })
        return Passage(
            here: .listing(.carriedOver(.init(to: new, round: round, basis: basis))),
            there: [.listing(.listed(listed))]
                + problems.flatMap { id, problem in
                    problem.known(as: id).map { .diagnosis($0) }
                }
                + links.holdings.filter { $0.until == nil }.map {
                    .link(.linked(.init(slot: $0.slot, post: $0.post, from: $0.from)))
                })
    }
}

extension Problem {
    /// What is known of the problem, under another id: since when it has been so does not change,
    /// nor what happened before, what speaks for it and who answers for it.
    fileprivate func known(as id: ProblemID) -> [DiagnosisEvent] {
        let recorded = DiagnosisEvent.ProblemRecorded(
            problem: id, dimension: dimension, type: type, title: title, severity: severity,
            since: since, evidence: evidence, cause: cause, voices: voices)
        let past = pastEvents.map {
            DiagnosisEvent.historyNoted(.init(problem: id, day: $0.day, text: $0.text))
        }
        // An entry that is evidence belongs to the earlier case, whose page has it.
        let spoken = addedEvidence.filter { !$0.text.isEmpty }.map {
            DiagnosisEvent.evidenceAdded(.init(problem: id, evidence: $0.text, entry: nil))
        }
        let due = dueDays.last.map {
            DiagnosisEvent.dueSet(.init(problem: id, due: $0.due, reason: ""))
        }
        let named = owner.map { DiagnosisEvent.ownerNamed(.init(problem: id, owner: $0)) }
        return [.problemRecorded(recorded)] + past + spoken + [due, named].compactMap(\.self)
    }
}

extension RoundCommand.CarryDraft {
    /// Whether cases can go on from one round in another on a day.
    ///
    /// - Returns: the basis, tidied.
    package func check(
        from: Round, into: Round, on day: CivilDate
    ) throws(RoundRefusal) -> String {
        guard from.id != into.id else { throw .carriesIntoItself }
        guard from.division == into.division else { throw .carriesElsewhere }
        if let closed = into.closed { throw .carriesIntoClosed(on: closed.on) }
        if let opens = into.opens, let closes = into.closes,
            !(opens...closes).contains(day)
        {
            throw .carriesOutsideThePeriod(opens: opens, closes: closes)
        }
        guard !cases.isEmpty else { throw .nothingChosen }
        do {
            return try tidy("basis", basis, limit: TextLimit.note)
        } catch { throw .field(error) }
    }
}
