/// One way through acceptance, from the request to the decision on what was found. 一次验收
package struct AcceptanceAttempt: Equatable, Sendable {
    /// A word with the place it stands at in the journal.
    package struct Said<Value: Equatable & Sendable>: Equatable, Sendable {
        package let value: Value
        package let at: Occurrence
    }

    package enum Stage: String, CaseIterable, Sendable {
        /// Asked for; nobody has said yes or no.
        case requested
        case declined
        /// Assessors are at work.
        case open
        /// The sheet is before the post that decides.
        case handedIn = "handed-in"
        case failed
        case passed
        /// Ended without a result.
        case stopped

        package var isOver: Bool {
            switch self {
            case .declined, .failed, .passed, .stopped: true
            case .requested, .open, .handedIn: false
            }
        }
    }

    package let request: Said<AcceptanceEvent.Requested>
    package internal(set) var stage = Stage.requested
    package internal(set) var declined: Said<AcceptanceEvent.Reasoned>?
    package internal(set) var opening: Said<AcceptanceEvent.Opened>?
    /// Those who assess now, with everybody who did before.
    package internal(set) var assessors: [AcceptanceEvent.Assessor] = []
    package internal(set) var everAssessed: Set<PersonID> = []
    /// Every change of them after they were named first.
    package internal(set) var named: [Said<AcceptanceEvent.AssessorsNamed>] = []
    /// Who was to assess from when on, oldest first.
    package internal(set) var namings: [Said<Set<PersonID>>] = []
    /// Every word on a fact, oldest first; the last on the same fact and period counts.
    package internal(set) var told: [Said<AcceptanceEvent.Told>] = []
    /// Oldest first; the last of a sample counts.
    package internal(set) var draws: [Said<AcceptanceEvent.Drawn>] = []
    package internal(set) var counts: [Said<AcceptanceEvent.Counted>] = []
    package internal(set) var codesMade: [Said<AcceptanceEvent.CodesMade>] = []
    package internal(set) var codesCounted: [Said<AcceptanceEvent.CodesCounted>] = []
    package internal(set) var handedIn: Said<AcceptanceEvent.HandedIn>?
    /// Sheets that were given back, oldest first.
    package internal(set) var formerSheets: [Said<AcceptanceEvent.HandedIn>] = []
    package internal(set) var givenBack: [Said<AcceptanceEvent.Reasoned>] = []
    package internal(set) var stopped: Said<AcceptanceEvent.Reasoned>?
    package internal(set) var failure: Said<AcceptanceEvent.Failed>?
    package internal(set) var graduation: Said<AcceptanceEvent.Graduated>?

    /// What counts, each fact and period once, in the order it was first told.
    package var facts: [Said<AcceptanceEvent.Told>] {
        var kept: [Said<AcceptanceEvent.Told>] = []
        for one in told {
            if let place = kept.firstIndex(where: {
                $0.value.fact == one.value.fact && $0.value.period == one.value.period
            }) {
                kept[place] = one
            } else {
                kept.append(one)
            }
        }
        return kept
    }

    package func draw(of sample: AcceptancePartKey) -> Said<AcceptanceEvent.Drawn>? {
        draws.last { $0.value.sample == sample }
    }

    /// The step that brought it where it is.
    package var since: Occurrence {
        switch stage {
        case .requested: request.at
        case .declined: declined?.at ?? request.at
        case .open: givenBack.last?.at ?? opening?.at ?? request.at
        case .handedIn: handedIn?.at ?? request.at
        case .failed: failure?.at ?? request.at
        case .passed: graduation?.at ?? request.at
        case .stopped: stopped?.at ?? request.at
        }
    }

    /// The day its findings stand for: that of the sheet, or today while it is open.
    package func day(_ today: CivilDate) -> CivilDate { handedIn?.at.on ?? today }
}
