import CunceDomain
import CunceReports
import CunceStore

/// What happened to one task, oldest first, corrected where it was corrected.
struct TaskHistory: Sendable {
    let all: [(event: TaskEvent, at: Occurrence)]

    static func read(
        of task: TaskID, in kase: CaseID, on connection: any SQLConnection
    ) throws -> TaskHistory {
        let history = try StreamReading.history(Case.self, StreamName.of(kase), on: connection)
        return TaskHistory(
            all: history.effective.compactMap { event, at in
                guard case .task(let event) = event, event.task == task else { return nil }
                return (event, at)
            })
    }

    /// What its doer said of it when it was last said to be done: not what the verifier remarked.
    var proof: String? {
        all.reversed().lazy.compactMap { event, _ -> String? in
            if case .done(let done) = event { done.proof } else { nil }
        }.first
    }

    /// The day it was first due on, where that is another now, and how often it was moved.
    var moved: (first: CivilDate, times: Int)? {
        let times = all.count {
            if case .rescheduled = $0.event { true } else { false }
        }
        // What was written of it later, as its proof, says the day it had by then.
        let before = all.prefix {
            if case .rescheduled = $0.event { false } else { true }
        }
        let written = before.compactMap { event, _ -> CivilDate? in
            switch event {
            case .added(let event): event.due
            case .changed(let event): event.due
            default: nil
            }
        }
        guard times > 0, let first = written.last else { return nil }
        return (first, times)
    }
}

extension TaskEvent {
    /// The task it is about.
    var task: TaskID {
        switch self {
        case .added(let event): event.task
        case .changed(let event): event.task
        case .removed(let event): event.task
        case .started(let event): event.task
        case .stuck(let event): event.task
        case .done(let event): event.task
        case .verified(let event): event.task
        case .returned(let event): event.task
        case .dropped(let event): event.task
        case .rescheduled(let event): event.task
        case .reassigned(let event): event.task
        }
    }

    /// Key of its kind in the catalogues.
    var key: String {
        switch self {
        case .added: "event.task.added"
        case .changed: "event.task.changed"
        case .removed: "event.task.removed"
        case .started: "event.task.started"
        case .stuck: "event.task.stuck"
        case .done: "event.task.done"
        case .verified: "event.task.verified"
        case .returned: "event.task.returned"
        case .dropped: "event.task.dropped"
        case .rescheduled: "event.task.rescheduled"
        case .reassigned: "event.task.reassigned"
        }
    }

    /// The hue of its kind.
    var tone: String {
        switch self {
        case .stuck, .returned: "over"
        case .verified: "ver"
        default: "plain"
        }
    }

    /// The words that came with it; empty where there are none.
    func words(_ posts: PostLabels, _ texts: Texts, _ language: Language) -> String {
        switch self {
        case .added(let event): event.title
        case .changed(let event):
            event.proof.isEmpty
                ? event.title
                : texts.say(
                    "task.changed-to", in: language,
                    ["title": event.title, "proof": event.proof])
        case .removed(let event): event.title
        case .started: ""
        case .stuck(let event): event.reason
        case .done(let event): event.proof
        case .verified(let event): event.note
        case .returned(let event): event.reason
        case .dropped(let event): event.reason
        case .rescheduled(let event):
            texts.say(
                "task.moved-to", in: language,
                ["day": Days.long(event.due, in: language), "reason": event.reason])
        case .reassigned(let event):
            texts.say(
                "task.passed-to", in: language,
                ["owner": posts.text(event.owner, in: language), "reason": event.reason])
        }
    }
}
