/// Where the states of streams are taken from: a snapshot, or a commit that has written to some.
protocol StateSource {
    func state<State: Projected>(_ type: State.Type, _ stream: String) throws -> State
}

struct SnapshotStates: StateSource {
    let cache: StateCache
    let connection: any SQLConnection

    func state<State: Projected>(_ type: State.Type, _ stream: String) throws -> State {
        try StreamReading.current(type, stream, cache: cache, on: connection).state
    }
}

extension CommitScope: StateSource {
    func state<State: Projected>(_ type: State.Type, _ stream: String) throws -> State {
        try look(type, stream).state
    }
}
