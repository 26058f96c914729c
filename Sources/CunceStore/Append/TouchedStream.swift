import CunceDomain

/// A stream that a commit has appended to, whatever its kind.
protocol TouchedStream: Sendable {
    var isChanged: Bool { get }
    var sequence: Int { get }
    var entry: Int { get }
    func writeRows(on connection: any SQLConnection) throws
    /// The same stream once its rows are written.
    func settled() -> any TouchedStream
    func publish(to cache: StateCache, as stream: String)
}

struct Touched<State: Projected>: TouchedStream {
    let before: Folded<State>
    var now: Folded<State>

    var isChanged: Bool { now.sequence != before.sequence }
    var sequence: Int { now.sequence }
    var entry: Int { now.entry }

    func writeRows(on connection: any SQLConnection) throws {
        try State.changes(from: before.state, to: now.state).write(on: connection)
    }

    func settled() -> any TouchedStream { Touched(before: now, now: now) }

    func publish(to cache: StateCache, as stream: String) { cache.put(now, stream) }
}
