import CunceDomain

/// Plans that were opened again.
extension DemoStory {
    /// A measure of the first version that the second left out.
    mutating func firstVersion(of village: DemoVillage, _ drafted: Int) {
        guard let dropped = village.revision?.dropped else { return }
        let id = droppedID(village)
        tell(id.text, drafted, at: 565, village.leader, add(dropped.measure, id, village))
        tell(
            "task-\(village.key)-dropped", drafted, at: 595, village.leader,
            .task(
                village.id,
                .add(
                    .init(
                        id: TaskID("task-\(village.key)-dropped"), measure: id,
                        title: dropped.task, owner: PostID(dropped.owner),
                        due: day(dropped.due), proof: "批复文件"))))
    }

    mutating func revise(_ village: DemoVillage) {
        guard let revision = village.revision else { return }
        let plan = { (command: PlanCommand) in Command.plan(village.id, command) }
        let key = village.key
        tell(
            "revise-\(key)", revision.opened, at: 540, village.leader,
            plan(.revise(reason: revision.reason)))
        for (place, _) in revision.formerTitles.sorted(by: { $0.key < $1.key }) {
            let measure = village.measures[place]
            tell(
                "change-\(key)-\(place)", revision.opened, at: 550 + place, village.leader,
                plan(.changeMeasure(draft(measure, measureID(place, village), village))))
        }
        for place in revision.newTasks.sorted() {
            tell(
                taskID(place, village).text, revision.opened, at: 570 + place, village.leader,
                task(place, village))
        }
        tell(
            "remove-\(key)", revision.opened, at: 600, village.leader,
            plan(
                .removeMeasure(
                    droppedID(village), tasks: .drop, reason: revision.dropped.reason)))
        tell(
            "submit-\(key)-2", revision.opened + 1, at: 960, village.leader, plan(.submit))
        tell(
            "approve-\(key)-2", revision.approved, at: 1_020, "secretary",
            plan(.approve(note: revision.note)))
    }

    /// A second version that nobody has handed in yet.
    mutating func redraft(_ village: DemoVillage) {
        guard let redraft = village.redraft else { return }
        let key = village.key
        let plan = { (command: PlanCommand) in Command.plan(village.id, command) }
        let id = MeasureID("measure-\(key)-new")
        tell(
            "revise-\(key)", redraft.opened, at: 540, village.leader,
            plan(.revise(reason: redraft.reason)))
        tell(
            "objective-\(key)-2", redraft.opened, at: 545, village.leader,
            plan(.setObjective(redraft.objective)))
        tell(id.text, redraft.opened, at: 550, village.leader, add(redraft.added, id, village))
        tell(
            "task-\(key)-new", redraft.opened, at: 555, village.leader,
            .task(
                village.id,
                .add(
                    .init(
                        id: TaskID("task-\(key)-new"), measure: id, title: redraft.task,
                        owner: PostID(redraft.owner), due: day(redraft.due),
                        proof: "6 户签字的指界记录"))))
        tell(
            "remove-\(key)", redraft.opened, at: 560, village.leader,
            plan(
                .removeMeasure(
                    measureID(redraft.removed, village), tasks: .keep,
                    reason: redraft.removedFor)))
    }

    func measureID(_ place: Int, _ village: DemoVillage) -> MeasureID {
        MeasureID("measure-\(village.key)-\(place)")
    }

    private func droppedID(_ village: DemoVillage) -> MeasureID {
        MeasureID("measure-\(village.key)-dropped")
    }

    func add(_ measure: DemoMeasure, _ id: MeasureID, _ village: DemoVillage) -> Command {
        .plan(village.id, .addMeasure(draft(measure, id, village)))
    }

    func draft(
        _ measure: DemoMeasure, _ id: MeasureID, _ village: DemoVillage
    ) -> PlanCommand.MeasureDraft {
        .init(
            id: id, title: measure.title, workstream: WorkstreamKey(measure.workstream),
            answers: measure.answers.map { problemID($0, village) }, lead: PostID(measure.lead))
    }

    func task(_ place: Int, _ village: DemoVillage) -> Command {
        let task = village.tasks[place]
        return .task(
            village.id,
            .add(
                .init(
                    id: taskID(place, village),
                    measure: task.measure.map { measureID($0, village) }, title: task.title,
                    owner: PostID(task.owner), due: day(task.due), proof: "")))
    }
}
