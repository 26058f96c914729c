/// How a village comes off the list: acceptance, as often as it takes; the decision 转化销号; looks
/// while it is consolidated; the end. 验收、销号、巩固
package struct AcceptanceCourse: Equatable, Sendable {
    package typealias Said = AcceptanceAttempt.Said

    /// Oldest first.
    package internal(set) var attempts: [AcceptanceAttempt] = []
    package internal(set) var looks: [Said<AcceptanceEvent.Looked>] = []
    package internal(set) var closing: Said<AcceptanceEvent.Closed>?

    package init() {}

    package var current: AcceptanceAttempt? { attempts.last }

    /// The decision by which it left the list.
    package var graduation: Said<AcceptanceEvent.Graduated>? { current?.graduation }

    /// Assessors are at work, or their sheet waits for a decision.
    package var isVerifying: Bool {
        current.map { $0.stage == .open || $0.stage == .handedIn } ?? false
    }

    /// The newest look that found that what was reached does not hold, where no later one of the
    /// same check found otherwise.
    package var slipped: Said<AcceptanceEvent.Looked>? {
        var last: [WatchCheckKey: Said<AcceptanceEvent.Looked>] = [:]
        // A look may be written down late: the day it was held counts.
        for look in looks where last[look.value.check].map({ $0.at.on <= look.at.on }) ?? true {
            last[look.value.check] = look
        }
        return last.values.filter { !$0.value.holds }
            .max { ($0.at.on, $0.at.sequence) < ($1.at.on, $1.at.sequence) }
    }

    package mutating func apply(_ event: AcceptanceEvent, _ at: Occurrence) {
        switch event {
        case .requested(let body):
            attempts.append(AcceptanceAttempt(request: .init(value: body, at: at)))
        case .looked(let body): looks.append(.init(value: body, at: at))
        case .closed(let body): closing = .init(value: body, at: at)
        case .declined, .opened, .assessorsNamed, .told, .drawn, .counted, .codesMade,
            .codesCounted, .handedIn, .stopped, .givenBack, .failed, .graduated:
            guard !attempts.isEmpty else { return }
            attempts[attempts.count - 1].apply(event, at)
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: AcceptanceEvent) -> Bool {
        guard closing == nil else { return false }
        let stage = current?.stage
        return switch event {
        case .requested: stage?.isOver ?? true && graduation == nil
        case .declined, .opened: stage == .requested
        case .assessorsNamed, .told, .drawn, .counted, .codesMade, .codesCounted, .handedIn:
            stage == .open
        case .stopped: stage == .open || stage == .handedIn
        case .givenBack, .failed, .graduated: stage == .handedIn
        case .looked, .closed: graduation != nil
        }
    }

    /// A sheet that was handed in is what the decider read: it changes by giving it back only. What
    /// was asked for stands once somebody answered it, and looks once the case was closed on them.
    package func isFixed(_ event: AcceptanceEvent, at: Occurrence) -> Bool {
        switch event {
        case .requested:
            attempts.contains {
                $0.request.at.sequence == at.sequence && $0.stage != .requested
            }
        case .looked: closing != nil
        case .told:
            attempts.contains { attempt in
                attempt.handedIn.map { at.sequence <= $0.at.sequence } ?? false
            }
        case .declined, .opened, .assessorsNamed, .drawn, .counted, .codesMade, .codesCounted,
            .handedIn, .stopped, .givenBack, .failed, .graduated, .closed:
            true
        }
    }
}

extension AcceptanceAttempt {
    mutating func apply(_ event: AcceptanceEvent, _ at: Occurrence) {
        switch event {
        case .declined(let body):
            declined = Said(value: body, at: at)
            stage = .declined
        case .opened(let body):
            opening = Said(value: body, at: at)
            name(body.assessors, at)
            stage = .open
        case .assessorsNamed(let body):
            name(body.assessors, at)
            named.append(Said(value: body, at: at))
        case .told(let body): told.append(Said(value: body, at: at))
        case .drawn(let body): draws.append(Said(value: body, at: at))
        case .counted(let body): counts.append(Said(value: body, at: at))
        case .codesMade(let body): codesMade.append(Said(value: body, at: at))
        case .codesCounted(let body): codesCounted.append(Said(value: body, at: at))
        case .handedIn(let body):
            handedIn = Said(value: body, at: at)
            stage = .handedIn
        case .stopped(let body):
            stopped = Said(value: body, at: at)
            stage = .stopped
        case .givenBack(let body):
            givenBack.append(Said(value: body, at: at))
            if let handedIn { formerSheets.append(handedIn) }
            handedIn = nil
            stage = .open
        case .failed(let body):
            failure = Said(value: body, at: at)
            stage = .failed
        case .graduated(let body):
            graduation = Said(value: body, at: at)
            stage = .passed
        case .requested, .looked, .closed: break
        }
    }

    private mutating func name(_ named: [AcceptanceEvent.Assessor], _ at: Occurrence) {
        assessors = named
        namings.append(Said(value: Set(named.map(\.person)), at: at))
        everAssessed.formUnion(named.map(\.person))
    }
}
