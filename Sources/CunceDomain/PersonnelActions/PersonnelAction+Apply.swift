extension PersonnelAction: Aggregate {
    package init(key: String) { self.init(id: FileID(key)) }

    package func admits(_ event: PersonnelActionEvent) -> Bool {
        switch event {
        case .proposed: !isWritten
        case .notified: stage == .proposed && isWritten
        case .stated, .objected, .reviewerNamed, .reviewed: isWritten
        case .stayedSilent: stage == .notified
        case .checked: stage == .stated || stage == .proposed && isWritten
        case .decided: stage == .checked
        case .talked, .delivered: stage == .decided
        case .followedUp: stage == .inEffect
        case .ended: stage == .inEffect || stage == .decided
        case .withdrawn, .lapsed: isWritten && !stage.isClosed
        }
    }

    package mutating func apply(_ event: PersonnelActionEvent, _ at: Occurrence) {
        switch event {
        case .proposed(let body):
            proposal = Said(value: body, at: at)
            if body.isGivenAtOnce { stage = body.until == nil ? .ended : .inEffect }
        case .notified(let body):
            notice = Said(value: body, at: at)
            stage = .notified
        case .stated(let body):
            statements.append(Said(value: body, at: at))
            if stage == .notified { stage = .stated }
        case .stayedSilent(let body):
            silence = Said(value: body, at: at)
            stage = .stated
        case .checked(let body):
            check = Said(value: body, at: at)
            stage = .checked
        case .decided(let body):
            decision = Said(value: body, at: at)
            stage = body.isTaken ? .decided : .notTaken
        case .talked(let body):
            talk = Said(value: body, at: at)
            stage = .inEffect
        case .delivered(let body):
            delivery = Said(value: body, at: at)
            stage = .inEffect
        case .followedUp(let body): followUps.append(Said(value: body, at: at))
        case .ended(let body): close(.ended, body, at)
        case .withdrawn(let body): close(.withdrawn, body, at)
        case .lapsed(let body): close(.lapsed, body, at)
        case .objected(let body): objections.append(Said(value: body, at: at))
        case .reviewerNamed(let body): reviewer = Said(value: body, at: at)
        case .reviewed(let body):
            review = Said(value: body, at: at)
            if !body.isUpheld { stage = .revoked }
        }
    }

    private mutating func close(
        _ stage: Stage, _ body: PersonnelActionEvent.Worded, _ at: Occurrence
    ) {
        closing = Said(value: body, at: at)
        closedAs = stage
        self.stage = stage
    }
}
