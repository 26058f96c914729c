package import CunceDomain
import CunceJournal

/// What one command may do inside a commit: read states, append events. It lives for the length
/// of one savepoint; when the command is refused, nothing of it remains.
package final class CommitScope {
    package let connection: any SQLConnection
    package let job: CommitJob
    private let cache: StateCache
    private(set) var touched: [String: any TouchedStream]
    /// States as they were before this command, so that a stream is read once: on a snapshot
    /// that others have written past, the cache has only later ones.
    private var found: [String: any Sendable] = [:]
    /// What this command reads of places, over what is known to all: a commit may be taken back, and
    /// a table asks for each day on which its rows happened.
    let facts: KnownFacts
    /// Global number of the newest entry of all streams this command has looked at, as they were
    /// before it.
    package private(set) var newestRead = 0
    private(set) var leaves: [Digest] = []
    /// The day the next entries happened: the command's, but for commands that bring earlier
    /// events in, row by row.
    package var happenedOn: CivilDate
    private var lastEntry: Int
    private let firstFree: Int
    /// Entries that are not written before the command is done; `nil` where each is written at
    /// once.
    private var held: [(entry: Entry, digest: Digest)]?

    init(
        _ connection: any SQLConnection, _ job: CommitJob, _ cache: StateCache,
        after lastEntry: Int, touched: [String: any TouchedStream]
    ) {
        self.connection = connection
        self.job = job
        self.cache = cache
        facts = KnownFacts(over: cache.facts)
        self.lastEntry = lastEntry
        self.touched = touched
        happenedOn = job.happenedOn
        firstFree = lastEntry + 1
    }

    /// A scope in which a command can be tried out: nothing it appends is ever written.
    package static func rehearsal(
        _ connection: any SQLConnection, _ job: CommitJob, _ cache: StateCache
    ) throws -> CommitScope {
        let head = try JournalHead.read(connection)
        let scope = CommitScope(connection, job, cache, after: head.entries, touched: [:])
        scope.held = []
        return scope
    }

    /// Holds entries back from here on until the command is done, so that a part of it can be
    /// taken back.
    package func holdBack() { held = held ?? [] }

    /// Runs a part of the command. What it throws takes back what the part appended and leaves
    /// the rest standing. Only after `holdBack`.
    package func attempt(_ part: () throws -> Void) throws {
        let before = (touched, leaves, lastEntry, held?.count ?? 0)
        do {
            try part()
        } catch {
            (touched, leaves, lastEntry) = (before.0, before.1, before.2)
            held = held.map { Array($0.prefix(before.3)) }
            throw error
        }
    }

    /// The entries appended so far.
    var entries: ClosedRange<Int>? { lastEntry >= firstFree ? firstFree...lastEntry : nil }

    /// Number of the journal's last entry before this command.
    package var base: Int { firstFree - 1 }

    /// How many entries are held back.
    package var heldCount: Int { held?.count ?? 0 }

    /// Names of the entries held back, but for the first so many.
    package func held(after count: Int) -> [String] {
        (held ?? []).dropFirst(count).map(\.entry.event)
    }

    /// The state of a stream as this commit sees it.
    package func load<State: Projected>(
        _ type: State.Type, _ stream: String
    ) throws -> Folded<State> {
        if let open = touched[stream] as? Touched<State> {
            note(open.now)
            return open.now
        }
        return try read(type, stream)
    }

    /// The same for whoever looks over a whole round: such a look does not make a table that is
    /// taken in out of date.
    package func look<State: Projected>(
        _ type: State.Type, _ stream: String
    ) throws -> Folded<State> {
        if let open = touched[stream] as? Touched<State> { return open.now }
        if let known = found[stream] as? Folded<State> { return known }
        let now = try StreamReading.current(type, stream, cache: cache, on: connection)
        found[stream] = now
        return now
    }

    /// Appends events to a stream, in order.
    ///
    /// - Parameter sealed: the sealed part of the last event, already encrypted.
    /// - Returns: where each stands in the journal.
    @discardableResult
    package func append<State: Projected>(
        _ events: [State.Event], to stream: String, _ type: State.Type, sealed: [UInt8]? = nil
    ) throws -> [Occurrence] {
        guard !events.isEmpty else { return [] }
        var open = try touch(type, stream)
        var places: [Occurrence] = []
        for (index, event) in events.enumerated() {
            let secret = index == events.count - 1 ? sealed : nil
            let item = History<State.Event>.Item.event(event)
            let at = try write(item, to: stream, open.now, secret)
            open.now.state.apply(event, at)
            open.now.sequence = at.sequence
            open.now.entry = at.entry
            places.append(at)
        }
        touched[stream] = open
        return places
    }

    /// Appends an amendment and folds the stream anew.
    @discardableResult
    package func amend<State: Projected>(
        _ amendment: Amendment<State.Event>, in stream: String, _ type: State.Type
    ) throws -> Occurrence {
        var open = try touch(type, stream)
        let at = try write(
            .amendment(amendment) as History<State.Event>.Item, to: stream, open.now, nil)
        let history = try StreamReading.history(type, stream, on: connection)
        open.now = Folded(
            state: StreamReading.state(type, stream, of: history), sequence: at.sequence,
            entry: at.entry)
        touched[stream] = open
        return at
    }

    /// Writes the heads of the streams and the rows made from their states.
    func finish() throws {
        for (place, (entry, digest)) in (held ?? []).enumerated() {
            try EntryWriting.insert(entry, digest, on: connection)
            if place % 100 == 99 { job.progress(place + 1, held?.count ?? 0) }
        }
        held = held.map { _ in [] }
        for (stream, open) in touched.sorted(by: { $0.key < $1.key }) where open.isChanged {
            try connection.execute(
                """
                INSERT INTO streams (stream, sequence, entry) VALUES ($1, $2, $3)
                ON CONFLICT (stream) DO UPDATE SET
                    sequence = excluded.sequence, entry = excluded.entry
                """,
                [.text(stream), .int(open.sequence), .int(open.entry)])
            try open.writeRows(on: connection)
            touched[stream] = open.settled()
        }
    }

    private func touch<State: Projected>(
        _ type: State.Type, _ stream: String
    ) throws -> Touched<State> {
        if let open = touched[stream] as? Touched<State> {
            note(open.now)
            return open
        }
        let now = try read(type, stream)
        return Touched(before: now, now: now)
    }

    private func read<State: Projected>(
        _ type: State.Type, _ stream: String
    ) throws -> Folded<State> {
        if let known = found[stream] as? Folded<State> {
            note(known)
            return known
        }
        let now = try StreamReading.current(type, stream, cache: cache, on: connection)
        found[stream] = now
        note(now)
        return now
    }

    /// What the command itself has written is not counted.
    private func note<State>(_ folded: Folded<State>) {
        if folded.entry < firstFree { newestRead = max(newestRead, folded.entry) }
    }

    private func write<State: Aggregate>(
        _ item: History<State.Event>.Item, to stream: String, _ now: Folded<State>,
        _ sealed: [UInt8]?
    ) throws -> Occurrence where State.Event: StoredEvent {
        let (name, body) = try EntryCodec.write(item)
        let entry = Entry(
            number: lastEntry + 1, stream: stream, sequence: now.sequence + 1, event: name,
            actor: job.actor, recordedAt: job.recordedAt.milliseconds,
            happenedOn: happenedOn.description, command: job.command.text, body: body,
            sealed: sealed)
        let digest = EntryDigest.of(entry)
        if held == nil {
            try EntryWriting.insert(entry, digest, on: connection)
        } else {
            held?.append((entry, digest))
        }
        lastEntry += 1
        leaves.append(digest)
        return try EntryCodec.occurrence(of: entry)
    }
}
