import CunceDomain
import CunceJournal

/// A stream while a replay reads it, whatever its kind.
protocol FoldingStream {
    var stream: String { get }
    mutating func take(_ entry: Entry) throws
    /// Writes the rows of the state that the whole stream gives.
    func writeRows(on connection: any SQLConnection) throws
}

struct Folding<State: Projected>: FoldingStream {
    let stream: String
    private let onEvent: (State.Event, Occurrence) throws -> Void
    private var history = History<State.Event>()

    /// - Parameter onEvent: sees each event as it is read, before the fold.
    init(
        _ type: State.Type, _ stream: String,
        onEvent: @escaping (State.Event, Occurrence) throws -> Void = { _, _ in }
    ) {
        self.stream = stream
        self.onEvent = onEvent
    }

    mutating func take(_ entry: Entry) throws {
        let item = try EntryCodec.read(State.Event.self, entry)
        let at = try EntryCodec.occurrence(of: entry)
        if case .event(let event) = item { try onEvent(event, at) }
        history.append(item, at)
    }

    func writeRows(on connection: any SQLConnection) throws {
        let state = StreamReading.state(State.self, stream, of: history)
        let empty = State(key: StreamName.key(of: stream))
        try State.changes(from: empty, to: state).write(on: connection)
    }
}
