package import CunceDomain
import CunceJournal

/// What one command may do inside a commit: read states, append events. It lives for the length
/// of one savepoint; when the command is refused, nothing of it remains.
package final class CommitScope {
    package let connection: any SQLConnection
    package let job: CommitJob
    private let cache: StateCache
    private(set) var touched: [String: any TouchedStream]
    private(set) var leaves: [Digest] = []
    private var lastEntry: Int
    private let firstFree: Int

    init(
        _ connection: any SQLConnection, _ job: CommitJob, _ cache: StateCache,
        after lastEntry: Int, touched: [String: any TouchedStream]
    ) {
        self.connection = connection
        self.job = job
        self.cache = cache
        self.lastEntry = lastEntry
        self.touched = touched
        firstFree = lastEntry + 1
    }

    /// The entries appended so far.
    var entries: ClosedRange<Int>? { lastEntry >= firstFree ? firstFree...lastEntry : nil }

    /// The state of a stream as this commit sees it.
    package func load<State: Projected>(
        _ type: State.Type, _ stream: String
    ) throws -> Folded<State> {
        if let open = touched[stream] as? Touched<State> { return open.now }
        return try StreamReading.current(type, stream, cache: cache, on: connection)
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
        if let open = touched[stream] as? Touched<State> { return open }
        let now = try StreamReading.current(type, stream, cache: cache, on: connection)
        return Touched(before: now, now: now)
    }

    private func write<State: Aggregate>(
        _ item: History<State.Event>.Item, to stream: String, _ now: Folded<State>,
        _ sealed: [UInt8]?
    ) throws -> Occurrence where State.Event: StoredEvent {
        let (name, body) = try EntryCodec.write(item)
        let entry = Entry(
            number: lastEntry + 1, stream: stream, sequence: now.sequence + 1, event: name,
            actor: job.actor, recordedAt: job.recordedAt.milliseconds,
            happenedOn: job.happenedOn.description, command: job.command.text, body: body,
            sealed: sealed)
        let digest = EntryDigest.of(entry)
        try EntryWriting.insert(entry, digest, on: connection)
        lastEntry += 1
        leaves.append(digest)
        return try EntryCodec.occurrence(of: entry)
    }
}
