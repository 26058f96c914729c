/// All by-elections of an installation, in the order they were announced.
package struct ByElections: Equatable, Sendable {
    package private(set) var all: [ByElection] = []

    package init() {}

    package func election(_ id: ByElectionID) -> ByElection? { all.first { $0.id == id } }

    /// The one that runs for a post.
    package func running(for post: PostID) -> ByElection? {
        all.first { $0.post == post && $0.isRunning }
    }

    package mutating func apply(_ event: ByElectionEvent, _ at: Occurrence) {
        switch event {
        case .announced(let event):
            all.append(
                ByElection(
                    id: event.election, post: event.post, body: event.body,
                    voteOn: event.voteOn, basis: event.basis, announced: at,
                    entries: [at.entry]))
        case .candidatesSettled(let event):
            with(event.election, at) { $0.candidates = .init(count: event.count, at: at) }
        case .held(let event):
            with(event.election, at) { election in
                election.ballots.append(
                    .init(
                        entitled: event.entitled, present: event.present, votes: event.votes,
                        result: event.outcome, lawDated: event.lawDated, at: at))
            }
        case .seated(let event):
            with(event.election, at) { $0.seated = .init(person: event.person, at: at) }
        case .ended(let event):
            with(event.election, at) {
                $0.ended = .init(
                    reason: event.reason, because: event.because, at: at)
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: ByElectionEvent) -> Bool {
        switch event {
        case .announced(let event):
            election(event.election) == nil && running(for: event.post) == nil
        case .candidatesSettled(let event): election(event.election)?.step == .candidates
        case .held(let event): election(event.election)?.step == .vote
        case .seated(let event): election(event.election)?.step == .seat
        case .ended(let event): election(event.election)?.isRunning ?? false
        }
    }

    private mutating func with(
        _ id: ByElectionID, _ at: Occurrence, _ change: (inout ByElection) -> Void
    ) {
        for index in all.indices where all[index].id == id {
            change(&all[index])
            all[index].entries.append(at.entry)
        }
    }
}
