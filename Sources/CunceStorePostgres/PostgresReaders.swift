/// The reading connections, lent one by one; who finds none waits in the order of coming.
actor PostgresReaders {
    nonisolated let all: [PostgresLane]
    private var free: [PostgresLane]
    private var waiting: [CheckedContinuation<PostgresLane, Never>] = []

    init(_ lanes: [PostgresLane]) {
        all = lanes
        free = lanes
    }

    /// To be given back by whoever receives it.
    func borrow() async -> PostgresLane {
        // The one given back last: its connection is the likeliest to be open.
        if let lane = free.popLast() { return lane }
        return await withCheckedContinuation { waiting.append($0) }
    }

    func giveBack(_ lane: PostgresLane) {
        if waiting.isEmpty {
            free.append(lane)
        } else {
            waiting.removeFirst().resume(returning: lane)
        }
    }
}
