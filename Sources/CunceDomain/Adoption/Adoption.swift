/// Which pack an installation works by, and which of its warnings somebody answers for.
package struct Adoption: Equatable, Sendable {
    /// A pack that was adopted for the rounds to come.
    package struct Step: Equatable, Sendable {
        package let pack: String
        package let version: String
        /// The meeting or paper; empty for what set-up chose.
        package let basis: String
        package let reason: String
        package let at: Occurrence
    }

    /// Oldest first; the first is what set-up chose.
    package private(set) var steps: [Step] = []
    private var accepted: [String: [WarningID: AcceptedWarning]] = [:]

    package init() {}

    /// What the installation works by; `nil` before set-up.
    package var current: Step? { steps.last }

    /// What is answered for now, of a pack in all its versions.
    package func accepted(of pack: String) -> [WarningID: AcceptedWarning] {
        accepted[pack] ?? [:]
    }

    /// Warnings of a programme that nobody answers for, in order.
    package func unanswered(in programme: Programme) -> [WarningID] {
        let accepted = accepted(of: programme.key.text)
        return programme.warningIDs.filter { accepted[$0] == nil }
    }

    mutating func establish(_ event: CountyEvent.Established, _ at: Occurrence) {
        steps = [
            Step(pack: event.pack, version: event.packVersion, basis: "", reason: "", at: at)
        ]
    }

    package mutating func apply(_ event: AdoptionEvent, _ at: Occurrence) {
        switch event {
        case .packAdopted(let event):
            steps.append(
                Step(
                    pack: event.pack, version: event.version, basis: event.basis,
                    reason: event.reason, at: at))
        case .warningAccepted(let event):
            accepted[event.pack, default: [:]][event.id] = AcceptedWarning(
                id: event.id, version: event.version, reason: event.reason, at: at)
        case .acceptanceWithdrawn(let event):
            accepted[event.pack]?[event.id] = nil
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: AdoptionEvent) -> Bool {
        switch event {
        case .packAdopted: !steps.isEmpty
        case .warningAccepted(let event): accepted(of: event.pack)[event.id] == nil
        case .acceptanceWithdrawn(let event): accepted(of: event.pack)[event.id] != nil
        }
    }
}
