import CunceDomain

/// What happened in one village, from its listing on.
extension DemoStory {
    mutating func tell(_ village: DemoVillage) {
        list(village)
        diagnose(village)
        plan(village)
        revise(village)
        redraft(village)
        for place in village.tasks.indices { work(place, of: village) }
        for (place, visit) in village.visits.enumerated() { go(visit, place, of: village) }
        solve(village)
        answer(for: village)
        build(village)
    }

    private mutating func list(_ village: DemoVillage) {
        guard let division = villages[village.key] else { return }
        tell(
            village.id.text, village.listed, at: 600, "office",
            .listing(village.id, listing(of: village, division)))
        let links: [(LinkSlotKey, String)] = [
            ("town-leader", village.leader), ("area-secretary", village.area),
            ("resident-cadre", firstCadre(of: village)),
        ]
        for (place, link) in links.enumerated() {
            tell(
                "link-\(village.key)-\(place)", village.listed, at: 620 + place, "office",
                .link(
                    village.id,
                    .link(
                        link.0, PostID(link.1), from: day(village.listed),
                        term: term(of: link.0, in: village))))
        }
    }

    private mutating func diagnose(_ village: DemoVillage) {
        for (place, problem) in village.problems.enumerated() {
            let id = problemID(place, village)
            tell(
                id.text, village.diagnosed - 4, at: 560 + place * 12, village.cadre,
                .diagnosis(
                    village.id,
                    .recordProblem(
                        .init(
                            id: id, dimension: problem.dimension, type: problem.type,
                            title: problem.title, severity: problem.severity, since: nil,
                            evidence: problem.evidence, cause: problem.cause,
                            voices: problem.voices))))
            if let later = problem.regraded {
                tell(
                    "regrade-\(id)", later.day, at: 950, village.leader,
                    .diagnosis(village.id, .regrade(id, to: later.to, reason: later.reason)))
            }
        }
        for clear in village.clear {
            tell(
                "clear-\(village.key)-\(clear.dimension.rawValue)", village.diagnosed - 4, at: 700,
                village.cadre,
                .diagnosis(village.id, .findClear(clear.dimension, note: clear.note)))
        }
        tell(
            "diagnosis-\(village.key)", village.diagnosed, at: 990, village.cadre,
            .diagnosis(village.id, .submit))
    }

    private mutating func plan(_ village: DemoVillage) {
        let drafted = village.diagnosed + 5
        tell(
            "objective-\(village.key)", drafted, at: 540, village.leader,
            .plan(village.id, .setObjective(village.objective)))
        for (place, measure) in village.measures.enumerated() {
            let id = measureID(place, village)
            let first = village.revision?.formerTitles[place].map(measure.called) ?? measure
            tell(id.text, drafted, at: 550 + place, village.leader, add(first, id, village))
        }
        for (place, task) in village.tasks.enumerated() {
            guard let measure = task.measure else { continue }
            if village.revision?.newTasks.contains(place) ?? false { continue }
            if let given = task.given {
                give(task, place, against: village.measures[measure].answers[0], given, village)
                continue
            }
            tell(
                taskID(place, village).text, drafted, at: 570 + place, village.leader,
                self.task(place, village))
        }
        firstVersion(of: village, drafted)
        handIn(village, drafted)
    }

    /// A step that was added to an affair once the plan stood.
    private mutating func give(
        _ task: DemoTask, _ place: Int, against problem: Int, _ given: Int, _ village: DemoVillage
    ) {
        tell(
            taskID(place, village).text, given, at: 575, village.leader,
            .task(
                village.id,
                .add(
                    .init(
                        id: taskID(place, village), measure: nil,
                        origin: .problem(problemID(problem, village)), title: task.title,
                        owner: PostID(task.owner), due: day(task.due), proof: ""))))
    }

    /// A plan that is still waiting came back once before.
    private mutating func handIn(_ village: DemoVillage, _ drafted: Int) {
        guard let approved = village.approved else {
            tell(
                "submit-\(village.key)-1", drafted + 2, at: 960, village.leader,
                .plan(village.id, .submit))
            tell(
                "return-\(village.key)", drafted + 5, at: 1_000, "secretary",
                .plan(
                    village.id, .giveBack(reason: "有 2 项做不到的事，拿掉再报；旧厂房出租要写明租期。")))
            tell(
                "submit-\(village.key)-2", -3, at: 980, village.leader,
                .plan(village.id, .submit))
            return
        }
        tell(
            "submit-\(village.key)", approved - 3, at: 960, village.leader,
            .plan(village.id, .submit))
        tell(
            "approve-\(village.key)", approved, at: 1_020, "secretary",
            .plan(village.id, .approve(note: "镇党委会同意。")))
    }

    private mutating func solve(_ village: DemoVillage) {
        for (place, problem) in village.problems.enumerated() {
            guard let solved = problem.solved else { continue }
            let id = problemID(place, village)
            tell(
                "said-solved-\(id)", solved.day, at: 965, village.cadre,
                .diagnosis(village.id, .solve(id, proof: solved.proof)))
            tell(
                "solved-\(id)", solved.day, at: 970, "office",
                .diagnosis(village.id, .verify(id, proof: solved.proof)))
        }
    }

    private mutating func go(_ visit: DemoVisit, _ place: Int, of village: DemoVillage) {
        let id = VisitID("visit-\(village.key)-\(place)")
        let who = place % 3 == 1 ? village.leader : village.cadre
        let other = who == village.leader ? village.cadre : village.leader
        // Now and then the leader cannot come.
        let with = place % 9 == 5 ? [village.cadre] : [who, other]
        // What a first visit sees has no problem recorded yet that it could belong to.
        let problem = visit.day > village.diagnosed - 4 ? visit.problem : nil
        tell(
            id.text, visit.day, at: visit.late > 0 ? 510 : 550 + place % 5,
            actor(for: who, on: visit.day),
            .visit(
                village.id,
                .record(
                    .init(
                        id: id, text: visit.text,
                        problem: problem.map { problemID($0, village) }, ask: visit.ask,
                        participants: with.map { PostID($0) }))),
            late: visit.late)
    }

    func problemID(_ place: Int, _ village: DemoVillage) -> ProblemID {
        ProblemID("problem-\(village.key)-\(place)")
    }

    func taskID(_ place: Int, _ village: DemoVillage) -> TaskID {
        TaskID("task-\(village.key)-\(padded(place + 1, to: 2))")
    }
}
