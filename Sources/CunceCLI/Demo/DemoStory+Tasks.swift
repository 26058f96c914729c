import CunceDomain

/// What became of the tasks.
extension DemoStory {
    mutating func work(_ place: Int, of village: DemoVillage) {
        let task = village.tasks[place]
        let id = taskID(place, village)
        switch task.fate {
        case .open: break
        case .inHand(let day): start(id, day, task, village)
        case .stuck(let day, let reason):
            start(id, day - 12, task, village)
            tell(
                "stuck-\(id)", day, at: 910, task.owner,
                .task(village.id, .reportStuck(id, reason: reason)))
        case .done(let day, let proof):
            finish(id, day, proof, task, village)
        case .verified(let day, let proof, let checked):
            finish(id, day, proof, task, village)
            tell(
                "verified-\(id)", checked, at: 930, "office",
                .task(village.id, .verify(id, note: "到现场看过。")))
        }
    }

    private mutating func start(
        _ id: TaskID, _ day: Int, _ task: DemoTask, _ village: DemoVillage
    ) {
        tell("start-\(id)", day, at: 820, task.owner, .task(village.id, .start(id)))
    }

    private mutating func finish(
        _ id: TaskID, _ day: Int, _ proof: String, _ task: DemoTask, _ village: DemoVillage
    ) {
        tell(
            "done-\(id)", day, at: 880, task.owner,
            .task(village.id, .finish(id, proof: proof)))
    }
}
