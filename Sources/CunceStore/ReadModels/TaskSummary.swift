package import CunceDomain

/// What lists and beads show of a task. An object: a board counts thousands of them many times.
package final class TaskSummary: Equatable, Sendable {
    package let id: TaskID
    package let kase: CaseID
    package let title: String
    package let measure: MeasureID?
    package let workstream: WorkstreamKey?
    /// That of the first problem it is against.
    package let dimension: Dimension?
    package let owner: PostID
    package let due: CivilDate
    package let state: TaskState
    /// The words that came with the last change.
    package let word: String
    package let changedOn: CivilDate
    package let doneOn: CivilDate?
    package let verifiedOn: CivilDate?
    /// The last entry about it, and how many there are.
    package let entry: Int
    package let entries: Int

    package init(_ task: PlanTask, in kase: Case) {
        id = task.id
        self.kase = kase.id
        title = task.title
        self.measure = task.measure
        workstream = kase.workstream(of: task)
        dimension = kase.dimension(of: task)
        owner = task.owner
        due = task.due
        state = task.state
        word = task.word
        changedOn = task.changed.on
        doneOn = task.doneOn
        verifiedOn = task.verifiedOn
        entry = task.entries.last ?? task.added.entry
        entries = task.entries.count
    }

    package static func == (left: TaskSummary, right: TaskSummary) -> Bool {
        left === right
            || left.id == right.id && left.kase == right.kase && left.title == right.title
                && left.measure == right.measure && left.workstream == right.workstream
                && left.dimension == right.dimension && left.owner == right.owner
                && left.due == right.due && left.state == right.state && left.word == right.word
                && left.changedOn == right.changedOn && left.doneOn == right.doneOn
                && left.verifiedOn == right.verifiedOn && left.entry == right.entry
                && left.entries == right.entries
    }

    /// Those that stand: a task that the draft of a revision proposes is none yet.
    package static func all(of kase: Case) -> [TaskSummary] {
        kase.tasks.all.filter { kase.stands($0) }.map { TaskSummary($0, in: kase) }
    }

    /// Somebody still owes it.
    package var isUnfinished: Bool {
        switch state {
        case .open, .inHand, .stuck, .returned: true
        case .done, .verified, .dropped: false
        }
    }

    /// Days past the due day, `nil` when not overdue.
    package func daysOverdue(on day: CivilDate) -> Int? {
        guard isUnfinished, day > due else { return nil }
        return day.days(since: due)
    }

    /// Columns in the order `init(row:)` reads them.
    static let columns = """
        task_id, case_id, title, measure_id, workstream, dimension, owner, due, state, word, \
        changed_on, done_on, verified_on, entry, entries
        """

    package init(row: any SQLRow) throws {
        id = TaskID(try row.text(0))
        kase = CaseID(try row.text(1))
        title = try row.text(2)
        measure = try row.optionalText(3).map { MeasureID($0) }
        workstream = try row.optionalText(4).map { WorkstreamKey($0) }
        dimension = try row.optionalText(5).flatMap(Dimension.init(rawValue:))
        owner = PostID(try row.text(6))
        due = try Reading.day(try row.text(7))
        state = try Reading.taskState(try row.text(8))
        word = try row.text(9)
        changedOn = try Reading.day(try row.text(10))
        doneOn = try row.optionalText(11).map(Reading.day)
        verifiedOn = try row.optionalText(12).map(Reading.day)
        entry = try row.int(13)
        entries = try row.int(14)
    }
}
