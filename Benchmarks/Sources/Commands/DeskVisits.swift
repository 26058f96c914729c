import CunceDesk
import CunceDomain
import CunceStore

/// Ours: clients that each record one visit after another through the desk.
struct DeskVisits {
    let town: BenchTown
    let desk: Desk
    let clients: Int

    init(_ town: BenchTown, clients: Int) {
        self.town = town
        self.clients = clients
        // Every visit of a village is on a day of its own, as in life, so that the row of its
        // case changes every time; the clock stands after all of them.
        let clock = BenchClock(.at(town.today.adding(days: 7_000), hour: 9))
        desk = town.desk(clock)
    }

    /// - Returns: visits recorded and seconds taken.
    func run(seconds: Int, round: Int) async throws -> (visits: Int, seconds: Double) {
        let clock = ContinuousClock()
        let begin = clock.now
        let end = begin.advanced(by: .seconds(seconds))
        var visits = 0
        try await withThrowingTaskGroup(of: Int.self) { group in
            for client in 0..<clients {
                group.addTask { try await record(as: client, until: end, round) }
            }
            for try await one in group { visits += one }
        }
        return (visits, begin.duration(to: clock.now).seconds)
    }

    private func record(
        as client: Int, until end: ContinuousClock.Instant, _ round: Int
    ) async throws -> Int {
        let mine = Array(stride(from: client, to: town.villages, by: clients))
        guard !mine.isEmpty else { return 0 }
        var count = 0
        while ContinuousClock.now < end {
            let village = mine[count % mine.count]
            let id = "round-\(round)-client-\(client)-\(count)"
            let cadre = town.cadre(of: village)
            _ = try await desk.submit(
                Request(
                    id: CommandID(id), actor: cadre,
                    happenedOn: town.today.adding(days: round * 1_000 + count / mine.count),
                    command: .visit(
                        BenchTown.kase(of: village),
                        .record(
                            .init(
                                id: VisitID(id), text: "和两委对了一遍议定事项，清单在村部墙上。",
                                participants: [cadre.post])))))
            count += 1
        }
        return count
    }
}
