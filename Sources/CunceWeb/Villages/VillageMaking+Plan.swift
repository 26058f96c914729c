import CunceDomain
import CunceReports
import CunceStore

/// The tasks, and who answers for them.
extension VillageMaking {
    func plan(_ course: VillageCase) -> [VillagePlanGroup] {
        course.groups.map { group in
            VillagePlanGroup(
                tile: group.dimension.map { dimension in
                    DimensionTile(
                        dimension, weight: course.kase.diagnosis.weight(of: dimension),
                        programme, texts, language)
                },
                name: group.dimension.map { programme.words.dimensions[$0].text(in: language) }
                    ?? say("village.beside-plan"),
                line: say(
                    "village.group-line",
                    ["count": "\(group.tasks.count)", "done": "\(group.done)"]),
                tasks: group.tasks.map { task($0, course.kase) })
        }
    }

    private func task(_ task: CunceDomain.PlanTask, _ kase: Case) -> VillageTask {
        let stream = kase.workstream(of: task)
        let isBoth = task.state == .stuck && kase.daysOverdue(task, on: report.day) != nil
        return VillageTask(
            status: StatusMark(
                task, isLeft: kase.isLeft(task), on: report.day, texts, language),
            title: task.title,
            href: "/cases/\(kase.id)/tasks/\(task.id)",
            said: task.word.isEmpty ? nil : task.word,
            stuck: isBoth ? StatusMark(mark: "stuck", text: say("state.stuck")) : nil,
            owner: owner(task.owner),
            workstream: stream.flatMap(programme.workstream)?.label.text(in: language) ?? "",
            due: near(task.due),
            facts: Door(count: task.entries.count, entries: task.entries, how: "how.task"))
    }

    /// A post with whoever stands in today, or as vacant; how it stood on an earlier day is not
    /// told here.
    private func owner(_ post: PostID) -> String {
        report.day == call.today
            ? report.posts.text(post, standing: report.day, texts, in: language)
            : report.posts.text(post, in: language)
    }

    func matrix(_ course: VillageCase) -> DutyMatrix? {
        let duties = course.duties(programme, of: report.village.code)
        let others = duties.filter { $0.slot == nil }.sorted { rank($0) < rank($1) }
        let groups = [
            ("village.duty-links", duties.filter { $0.slot != nil }),
            ("village.duty-helps", others.filter(isOneOfTheThree)),
            ("village.duty-others", others.filter { !isOneOfTheThree($0) }),
        ]
        .filter { !$0.1.isEmpty }
        .map { key, duties in
            DutyGroup(name: say(key), rows: duties.map { row($0, course.kase) })
        }
        guard !groups.isEmpty else { return nil }
        return DutyMatrix(
            columns: programme.workstreams.map { $0.label.text(in: language) },
            span: programme.workstreams.count + 1, groups: groups)
    }

    private func part(_ duty: VillageCase.Duty) -> PostPart {
        let role = duty.post.flatMap { report.posts.posts[$0] }.flatMap { programme.role($0.role) }
        return PostPart(role, programme)
    }

    private func isOneOfTheThree(_ duty: VillageCase.Duty) -> Bool {
        // What it is paired for counts; a post that only has a task here, for what it is.
        duty.help.flatMap(programme.help)?.isOneOfTheThree
            ?? part(duty).isOneOfTheThree(programme)
    }

    /// In the order of the programme's helps, the village's own posts after them.
    private func rank(_ duty: VillageCase.Duty) -> Int {
        let all = PostPart.all(programme)
        return all.firstIndex(of: part(duty)) ?? all.count
    }

    private func row(_ duty: VillageCase.Duty, _ kase: Case) -> DutyRow {
        let slot =
            (duty.slot.flatMap(programme.linkSlot)?.label
            ?? duty.help.flatMap(programme.help)?.label)?.text(in: language)
        let size = duty.post.flatMap { report.groupSizes[$0] }.map {
            say("groups.size", ["count": "\($0)"])
        }
        let name =
            duty.post.map {
                duty.slot == nil
                    ? report.posts.supporter($0, programme, in: language) : owner($0)
            }
            ?? say("links.vacant-named", ["link": slot ?? ""])
        return DutyRow(
            name: name, note: duty.post == nil ? nil : size ?? slot,
            cells: duty.cells.map { tasks in
                DutyCell(
                    beads: BeadString(
                        tasks.map { TaskSummary($0, in: kase) },
                        isLeft: { _ in kase.acceptance.closing != nil }, on: report.day, texts,
                        language))
            })
    }
}
