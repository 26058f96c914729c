package import CunceDomain
package import CunceStore
package import Logging

/// The one door for change: may they? → load the past → decide → append → receipt.
package struct Desk: Sendable {
    package let store: Store
    package let programmes: Programmes
    /// The holidays the program brings along; what the installation says of days comes on top.
    package let calendar: WorkCalendar
    /// The figures of law about village posts, as the data file states them.
    package let law: Law
    /// Words that never stand on a villagers' page.
    package let neverSaid: NeverSaid
    /// The clock. Below the desk, time is an argument.
    package let now: @Sendable () -> Moment
    let log: Logger

    package init(
        store: Store, programmes: Programmes, calendar: WorkCalendar = .plain,
        law: Law = .silent, neverSaid: NeverSaid = .nothing, log: Logger,
        now: @escaping @Sendable () -> Moment
    ) {
        self.store = store
        self.programmes = programmes
        self.calendar = calendar
        self.law = law
        self.neverSaid = neverSaid
        self.log = log
        self.now = now
    }

    package var today: CivilDate { now().day }

    /// Takes a command.
    ///
    /// - Parameter progress: is told how far a table is that is taken in.
    /// - Returns: the receipt, once what it says is on the disk. A command sent twice gets the
    ///   same receipt twice.
    /// - Throws: `Refusal` where the rules say no; a fault of the store otherwise.
    @discardableResult
    package func submit(
        _ request: Request,
        progress: @escaping @Sendable (TableProgress) -> Void = { _ in }
    ) async throws -> Receipt {
        let recordedAt = now()
        try Self.check(request.happenedOn, today: recordedAt.day)
        let files = try await fileKeys(request, at: recordedAt)
        let person = try await personKey(request.command)
        let box = try await box(for: request.command, on: request.happenedOn)
        let urn = try await frozenUrn(for: request.command)
        let deed = Deed(
            request: request, programmes: programmes, calendar: calendar, law: law,
            blobs: store.blobs, sealed: try sealed(request.command, person), files: files,
            box: box, urn: urn, neverSaid: neverSaid,
            table: try await table(of: request.command, progress))
        let job = CommitJob(
            command: request.id,
            actor: "\(request.actor.post)/\(request.actor.person)",
            happenedOn: request.happenedOn, recordedAt: recordedAt,
            request: try RequestFingerprint.of(
                request.command, on: request.happenedOn,
                key: fingerprintKey(request.command, files, person: person)),
            progress: { progress(.written(entries: $0, of: $1)) },
            decide: { try deed.run($0) })
        do {
            let receipt = try await store.commit(job)
            await forget(request.command)
            try await settle(urn, after: request.command, isDone: true)
            return receipt
        } catch let fault as StoreFault {
            log.error(
                "a commit failed", metadata: ["command": "\(request.id)", "fault": "\(fault)"])
            // What is told is the fault. An urn that stays shut opens when codes are made anew.
            try? await settle(urn, after: request.command, isDone: false)
            throw fault
        } catch let refusal as Refusal {
            try await settle(urn, after: request.command, isDone: false)
            throw refusal
        }
    }

    /// More than this far back is a slip of the pen.
    private static let earliest = 7_305

    /// Whether something may have happened on a day.
    static func check(_ day: CivilDate, today: CivilDate) throws(Refusal) {
        guard day <= today else { throw .request(.happensInTheFuture(day)) }
        guard today.days(since: day) <= earliest else {
            throw .request(.happenedTooLongAgo(day))
        }
    }

    /// The key of the person a command is about, which is on the disk first: a key without an
    /// entry does no harm, an entry without its key is lost.
    private func personKey(_ command: Command) async throws -> [UInt8]? {
        guard case .registerPerson(let person, _, _) = command else { return nil }
        return try await store.keys.write { try PersonSealing.key(for: person, on: $0) }
    }

    /// Encrypts what a command says about a person, before the journal sees it.
    private func sealed(_ command: Command, _ key: [UInt8]?) throws -> [UInt8]? {
        guard case .registerPerson(let person, let name, let contact) = command, let key else {
            return nil
        }
        return try PersonSealing.seal(
            PersonEvent.Identity(name: name, contact: contact), for: person, key: key)
    }
}
