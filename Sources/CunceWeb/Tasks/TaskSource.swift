import CunceDomain
import CunceReports
import CunceStore

/// Where a task beside the plan comes from, with the page that tells of it.
extension Site {
    func source(
        of task: CunceDomain.PlanTask, _ view: CaseView, _ call: Call
    ) async throws -> TextLink {
        let key =
            switch task.origin {
            case .plan: "task.by-none"
            case .huddle: "task.by-huddle"
            case .problem: "task.by-problem"
            case .instruction: "task.by-instruction"
            case .ask: "task.by-ask"
            case .tour: "task.by-tour"
            }
        return TextLink(
            text: texts.say(key, in: call.language), href: try await page(of: task.origin, view))
    }

    /// `nil` where there is none, or where it is the town's and the reader sees only a village.
    private func page(of origin: TaskOrigin, _ view: CaseView) async throws -> String? {
        let round = "/rounds/\(view.round.id)"
        let cache = store.cache
        let (town, sees) = try await read { connection in
            let town = try StreamReading.current(
                TownRound.self, view.round.stream, cache: cache, on: connection
            ).state
            let place = try DivisionByID.find(view.round.division, on: connection)
            return (
                town,
                place.map {
                    Access.may(view.actor, do: .see, at: Place(path: $0.path.text))
                } ?? false
            )
        }
        guard sees else { return nil }
        switch origin {
        case .plan, .problem: return nil
        case .huddle(let decision):
            return town.huddles.all.first { huddle in
                huddle.decisions.contains { $0.id == decision }
            }.map { "/huddle?week=\($0.week)&round=\(view.round.id)" }
        case .instruction(let id):
            return town.instructions.instruction(id).map { "\(round)/instructions/\($0.id)" }
        case .ask(let entry):
            return town.asks.settled[entry].map { _ in "\(round)/asks/\(entry)" }
        case .tour(let id): return town.tours.tour(id).map { "\(round)/tours/\($0.id)" }
        }
    }
}
