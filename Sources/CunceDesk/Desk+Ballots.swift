package import CunceDomain
package import CunceStore

/// Ballots by one-time codes: what lies in urns apart from the journal, looked up before a command
/// and settled after it.
extension Desk {
    /// Codes as they are shown once, for the urn they open.
    package struct MadeCodes: Sendable {
        package let urn: UrnID
        /// In an order that is nowhere kept.
        package let codes: [BallotCode]
    }

    /// Makes codes for a drawn sample. They exist in the answer and nowhere else.
    ///
    /// - Parameter request: a command `makeCodes`.
    /// - Throws: `codesShown` for a request that made codes before: they are not kept to be shown
    ///   again. Otherwise as `submit`.
    package func makeCodes(_ request: Request) async throws -> MadeCodes {
        guard case .acceptance(let id, .makeCodes(let draft)) = request.command else {
            preconditionFailure("a command that makes no codes")
        }
        let actor = "\(request.actor.post)/\(request.actor.person)"
        let before = try await store.main.read {
            try Receipt.find(request.id, of: actor, on: $0)
        }
        guard before == nil else { throw Refusal.acceptance(.codesShown) }
        let receipt = try await submit(request)
        guard let made = try await attempt(of: id)?.codesMade.last,
            receipt.entries?.contains(made.at.entry) ?? false,
            let programme = try await programme(of: id),
            let ballot = programme.rules.acceptance?.schemes.flatMap(\.samples)
                .first(where: { $0.key == draft.sample })?.ballot,
            let codes = try await BallotUrns(keys: store.keys).make(
                made.value.count, for: made.value.urn, of: id, sample: draft.sample,
                answers: ballot.answers.map(\.key), by: request.id)
        else { throw Refusal.acceptance(.codesShown) }
        return MadeCodes(urn: made.value.urn, codes: codes)
    }

    /// The urn that a command about ballots is decided on. It takes no answers until the command is
    /// decided, so that nothing is answered behind its back.
    func frozenUrn(for command: Command) async throws -> OpenedUrn? {
        guard let (id, sample) = Self.balloted(command),
            let attempt = try await attempt(of: id), let running = attempt.running(sample),
            let made = attempt.runningSince(sample)
        else { return nil }
        return OpenedUrn(
            urn: running.urn, made: made,
            answers: try await BallotUrns(keys: store.keys).freeze(running.urn))
    }

    /// Opens an urn again that goes on, by what the journal says after the command, and ends one
    /// that does not.
    ///
    /// - Parameter isDone: whether the command was taken.
    func settle(_ urn: OpenedUrn?, after command: Command, isDone: Bool) async throws {
        guard let urn, let (id, sample) = Self.balloted(command) else { return }
        // Once codes were made anew it opens with them.
        if isDone, case .acceptance(_, .makeCodes) = command { return }
        let urns = BallotUrns(keys: store.keys)
        if try await attempt(of: id)?.running(sample)?.urn == urn.urn {
            try await urns.thaw(urn.urn)
        } else {
            try await urns.close(urn.urn)
        }
    }

    private static func balloted(_ command: Command) -> (CaseID, AcceptancePartKey)? {
        guard case .acceptance(let id, let asked) = command else { return nil }
        return switch asked {
        case .makeCodes(let draft): (id, draft.sample)
        case .countCodes(let sample): (id, sample)
        case .draw(let draft): (id, draft.sample)
        case .request, .decline, .open, .nameAssessors, .tell, .count, .handIn, .giveBack, .fail,
            .graduate, .look, .close, .stop:
            nil
        }
    }

    private func attempt(of id: CaseID) async throws -> AcceptanceAttempt? {
        let cache = store.cache
        return try await store.main.read {
            try StreamReading.current(Case.self, StreamName.of(id), cache: cache, on: $0)
                .state.acceptance.current
        }
    }

    /// By whose rules the case is assessed.
    private func programme(of id: CaseID) async throws -> Programme? {
        try await attempt(of: id)?.opening.flatMap {
            programmes.pack($0.value.pack, $0.value.packVersion)
        }
    }
}
