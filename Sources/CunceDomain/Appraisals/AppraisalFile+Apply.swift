extension AppraisalFile: Aggregate {
    package init(key: String) { self.init(id: FileID(key)) }

    package func admits(_ event: AppraisalEvent) -> Bool {
        switch event {
        case .opened: !isWritten
        case .targetsSet, .factTied, .factUntied, .selfAssessed, .rated, .handedIn:
            isWritten && stage == .open
        case .notified: stage == .handedIn
        case .answered: stage == .notified || stage == .objected || stage == .reviewed
        case .reviewed: stage == .objected
        case .decided: stage == .notified || stage == .reviewed
        case .closed: isWritten && !stage.isOver
        }
    }

    package mutating func apply(_ event: AppraisalEvent, _ at: Occurrence) {
        switch event {
        case .opened(let body): opening = Said(value: body, at: at)
        case .targetsSet(let body): targets.append(Said(value: body, at: at))
        case .factTied(let body):
            take(
                Place(
                    fact: body.fact, subject: SubjectKey(body.subject),
                    slot: FactSlot(body.value, period: body.period, on: at.on)),
                body.value, body.evidence, isRating: false, at)
        case .factUntied(let body):
            untied.append(Said(value: body, at: at))
            remove {
                $0.fact == body.fact && $0.subject.text == body.subject
                    && $0.slot.period == body.period
            }
        case .selfAssessed(let body): selfAssessments.append(Said(value: body, at: at))
        case .rated(let body):
            guard let opened = opening?.value else { return }
            take(
                Place(
                    fact: body.fact, subject: opened.post.subject, slot: .period(opened.period)),
                body.value, body.evidence, isRating: true, at)
        case .handedIn(let body):
            handedIn = Said(value: body, at: at)
            stage = .handedIn
        case .notified(let body):
            notice = Said(value: body, at: at)
            stage = .notified
        case .answered(let body):
            answers.append(Said(value: body, at: at))
            if body.isObjection { stage = .objected }
        case .reviewed(let body):
            reviews.append(Said(value: body, at: at))
            stage = body.isUpheld ? .reviewed : .open
        case .decided(let body):
            decision = Said(value: body, at: at)
            stage = .decided
        case .closed(let body):
            closing = Said(value: body, at: at)
            stage = .closed
        }
    }

    private mutating func take(
        _ place: Place, _ value: FactValue, _ evidence: [String], isRating: Bool,
        _ at: Occurrence
    ) {
        remove { $0 == place }
        facts.append(
            Tied(place: place, value: value, evidence: evidence, isRating: isRating, at: at))
    }

    private mutating func remove(_ isMeant: (Place) -> Bool) {
        former += facts.filter { isMeant($0.place) }
        facts.removeAll { isMeant($0.place) }
    }
}
