package import CunceDomain
package import CunceJournal

/// Reads entries of one stream and folds them.
package enum StreamReading {
    private static let columns = """
        number, stream, sequence, event, actor, recorded_at, happened_on, command, body, sealed
        """

    /// Parameters: $1 stream, $2 sequence after which to begin.
    package static let tail = """
        SELECT \(columns) FROM entries
        WHERE stream = $1 AND sequence > $2
        ORDER BY sequence
        """

    /// Parameters: $1 stream, $2 moment up to which, in milliseconds.
    package static let upTo = """
        SELECT \(columns) FROM entries
        WHERE stream = $1 AND recorded_at <= $2
        ORDER BY sequence
        """

    /// Parameters: $1 global number.
    package static let byNumber = "SELECT \(columns) FROM entries WHERE number = $1"

    /// Parameters: $1 stream.
    package static let head = "SELECT sequence, entry FROM streams WHERE stream = $1"

    package static func entry(_ row: any SQLRow) throws -> Entry {
        Entry(
            number: try row.int(0), stream: try row.text(1), sequence: try row.int(2),
            event: try row.text(3), actor: try row.text(4), recordedAt: try row.integer(5),
            happenedOn: try row.text(6), command: try row.text(7), body: try row.bytes(8),
            sealed: try row.optionalBytes(9))
    }

    /// The whole stream with its amendments.
    package static func history<State: Aggregate>(
        _ type: State.Type, _ stream: String, on connection: any SQLConnection
    ) throws -> History<State.Event> where State.Event: StoredEvent {
        var history = History<State.Event>()
        try connection.each(tail, [.text(stream), .int(0)]) { row in
            let entry = try entry(row)
            history.append(
                try EntryCodec.read(State.Event.self, entry),
                try EntryCodec.occurrence(of: entry))
        }
        return history
    }

    /// The state as it is now: taken from the cache where its stream has not moved, brought up to
    /// date by the new entries where it has, folded anew where one of those amends an older one.
    package static func current<State: Aggregate>(
        _ type: State.Type, _ stream: String, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> Folded<State> where State.Event: StoredEvent {
        let head = try connection.row(head, [.text(stream)]) { (try $0.int(0), try $0.int(1)) }
        guard let head else {
            return Folded(state: State(key: StreamName.key(of: stream)), sequence: 0, entry: 0)
        }
        return try current(type, stream, at: head, cache: cache, on: connection)
    }

    /// The same for whoever knows how far the stream has come.
    ///
    /// - Parameter head: sequence and global number of its last entry in this snapshot.
    package static func current<State: Aggregate>(
        _ type: State.Type, _ stream: String, at head: (sequence: Int, entry: Int),
        cache: StateCache, on connection: any SQLConnection
    ) throws -> Folded<State> where State.Event: StoredEvent {
        let kept = cache.get(type, stream)
        if let kept, kept.sequence == head.sequence { return kept }
        // Somebody with a later snapshot was here: this one must not take theirs for its own.
        let isAhead = kept.map { $0.sequence > head.sequence } ?? false
        let folded = try fold(type, stream, head, isAhead ? nil : kept, on: connection)
        if !isAhead { cache.put(folded, stream) }
        return folded
    }

    /// The state as it was known at a moment (architecture, decision 8).
    package static func asOf<State: Aggregate>(
        _ moment: Moment, _ type: State.Type, _ stream: String,
        on connection: any SQLConnection
    ) throws -> Folded<State> where State.Event: StoredEvent {
        var history = History<State.Event>()
        var last = (sequence: 0, entry: 0)
        let parameters: [SQLValue] = [.text(stream), .integer(moment.milliseconds)]
        try connection.each(upTo, parameters) { row in
            let entry = try entry(row)
            last = (entry.sequence, entry.number)
            history.append(
                try EntryCodec.read(State.Event.self, entry),
                try EntryCodec.occurrence(of: entry))
        }
        return Folded(
            state: state(type, stream, of: history), sequence: last.sequence, entry: last.entry)
    }

    /// The fold of what counts in a history.
    package static func state<State: Aggregate>(
        _ type: State.Type, _ stream: String, of history: History<State.Event>
    ) -> State {
        var state = State(key: StreamName.key(of: stream))
        for (event, at) in history.effective { state.apply(event, at) }
        return state
    }

    private static func fold<State: Aggregate>(
        _ type: State.Type, _ stream: String, _ head: (Int, Int), _ kept: Folded<State>?,
        on connection: any SQLConnection
    ) throws -> Folded<State> where State.Event: StoredEvent {
        if var folded = kept {
            var amended = false
            try connection.each(tail, [.text(stream), .int(folded.sequence)]) { row in
                let entry = try entry(row)
                switch try EntryCodec.read(State.Event.self, entry) {
                case .event(let event):
                    folded.state.apply(event, try EntryCodec.occurrence(of: entry))
                case .amendment: amended = true
                }
            }
            folded.sequence = head.0
            folded.entry = head.1
            if !amended { return folded }
        }
        let history = try history(type, stream, on: connection)
        return Folded(
            state: state(type, stream, of: history), sequence: head.0, entry: head.1)
    }
}
