import CunceDomain
import CunceJournal

/// One transaction that takes several commands: each in a savepoint of its own, one seal over
/// what they wrote, one flush for all of them (architecture, decisions 5 and 6).
struct Commit {
    let connection: any SQLConnection
    let cache: StateCache
    private var touched: [String: any TouchedStream] = [:]
    private var leaves: [Digest] = []
    private var entries: Int
    private let before: JournalHead

    init(_ connection: any SQLConnection, _ cache: StateCache) throws {
        self.connection = connection
        self.cache = cache
        before = try JournalHead.read(connection, locking: true)
        entries = before.entries
    }

    /// Runs one command. What it throws is its own answer and leaves the others untouched.
    mutating func run(_ job: CommitJob) throws -> Receipt {
        if let receipt = try earlier(job) { return receipt }
        try connection.script("SAVEPOINT command")
        let scope = CommitScope(connection, job, cache, after: entries, touched: touched)
        do {
            try job.decide(scope)
            try scope.finish()
            try write(Receipt(command: job.command, entries: scope.entries), job)
        } catch let fault as StoreFault {
            // It ends the whole transaction; a full disk may have taken the savepoint already.
            throw fault
        } catch {
            try connection.script("ROLLBACK TO SAVEPOINT command; RELEASE SAVEPOINT command")
            throw error
        }
        try connection.script("RELEASE SAVEPOINT command")
        touched = scope.touched
        leaves += scope.leaves
        entries = scope.entries?.upperBound ?? entries
        return Receipt(command: job.command, entries: scope.entries)
    }

    /// Closes the commit with its seal, if anything was written.
    ///
    /// - Returns: the streams whose states are now newer than the cache's.
    func seal() throws -> [String: any TouchedStream] {
        guard !leaves.isEmpty else { return [:] }
        let seal = Seal(
            number: before.seals + 1, first: before.entries + 1, last: entries,
            root: MerkleRoot.of(leaves), previous: before.hash)
        try EntryWriting.insert(seal, on: connection)
        return touched
    }

    /// The receipt of the same command, sent before.
    private func earlier(_ job: CommitJob) throws -> Receipt? {
        let found = try connection.row(
            "SELECT actor, request, first_entry, last_entry FROM receipts WHERE command = $1",
            [.text(job.command.text)]
        ) { row in
            (
                actor: try row.text(0), request: try row.bytes(1),
                first: try row.optionalInt(2), last: try row.optionalInt(3)
            )
        }
        guard let found else { return nil }
        guard found.actor == job.actor, found.request == job.request else {
            throw Refusal.request(.sameIDOtherContent)
        }
        guard let first = found.first, let last = found.last else {
            return Receipt(command: job.command, entries: nil)
        }
        return Receipt(command: job.command, entries: first...last)
    }

    private func write(_ receipt: Receipt, _ job: CommitJob) throws {
        try connection.execute(
            """
            INSERT INTO receipts (command, actor, request, first_entry, last_entry)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [
                .text(job.command.text), .text(job.actor), .bytes(job.request),
                .optional(receipt.entries?.lowerBound), .optional(receipt.entries?.upperBound),
            ])
    }
}
