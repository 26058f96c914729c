import CunceDesk
import CunceDomain

/// Submits one command after another, each under the next id of its part of the story.
struct BenchScript {
    let desk: Desk
    let clock: BenchClock
    let name: String
    private(set) var submitted = 0

    init(desk: Desk, clock: BenchClock, name: String) {
        self.desk = desk
        self.clock = clock
        self.name = name
    }

    /// - Parameter day: moves the clock to the morning of a day first.
    mutating func submit(
        _ actor: Actor, on day: CivilDate? = nil, _ command: Command
    ) async throws {
        if let day { clock.now = max(clock.now, .at(day, hour: 10)) }
        submitted += 1
        _ = try await desk.submit(
            Request(
                id: CommandID("\(name)-\(submitted)"), actor: actor,
                happenedOn: day ?? clock.now.day, command: command))
    }
}
