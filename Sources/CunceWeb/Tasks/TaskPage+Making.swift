import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

extension TaskPage {
    init(
        shell: ShellModel, task: CunceDomain.PlanTask, history: TaskHistory, view: CaseView,
        source: TextLink, attached: AttachSection, call: Call, texts: Texts
    ) {
        let language = call.language
        let measure = view.kase.measure(of: task)
        let acts = TaskActs(task, view: view, call: call)
        let isOver = task.state == .verified || task.state == .dropped
        let isClosed = view.kase.acceptance.closing != nil && !isOver
        let isOwnDeed = task.state == .done && task.doers.contains(view.actor.person)
        let status = StatusMark(
            task, isLeft: view.kase.isLeft(task), on: call.today, texts, language)
        self.init(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            title: task.title, status: status,
            stuck: task.state == .stuck && status.mark != "stuck" && !view.kase.isLeft(task)
                ? StatusMark(mark: "stuck", text: texts.say("state.stuck", in: language)) : nil,
            owner: TextLink(
                text: view.label(of: task.owner, in: language),
                href: view.href(ofPost: task.owner)),
            seat: LinkMarks.seat(task.owner, view.posts, on: call.today, texts, language),
            measure: measure.map { TextLink(text: $0.title, href: "\(view.href)/plan") }
                ?? source,
            workstream: view.kase.workstream(of: task).flatMap(view.programme.workstream)?
                .label.text(in: language) ?? "",
            due: Days.near(task.due, call.today, in: language),
            dueChanged: history.moved.map { moved in
                texts.say(
                    "task.due-moved", in: language,
                    [
                        "times": "\(moved.times)",
                        "day": Days.near(moved.first, call.today, in: language),
                    ])
            },
            proof: task.proof.isEmpty ? texts.say("task.no-proof", in: language) : task.proof,
            problems: view.kase.problems(of: task).map {
                TextLink(text: $0.title, href: "\(view.href)/problems/\($0.id)")
            },
            start: acts.start, finish: acts.finish, block: acts.block, verify: acts.verify,
            giveBack: acts.giveBack, drop: acts.drop, postpone: acts.postpone,
            pass: acts.pass(view, task, call, texts), setProof: acts.setProof,
            mayNothing: acts.isEmpty && !isOver && !isOwnDeed && !isClosed,
            waitsForOthers: isOwnDeed && !isClosed, isOver: isOver, isClosed: isClosed,
            attached: attached,
            history: history.all.reversed().map { event, at in
                TimelineItem(
                    event.words(view.posts, texts, language), at, kind: event.key, tone: event.tone,
                    view: view, call: call, texts: texts)
            })
    }
}

/// The forms of a task's page: those its state allows and its reader may use.
struct TaskActs {
    private(set) var start: FormModel?
    private(set) var finish: ReasonForm?
    private(set) var block: ReasonForm?
    private(set) var verify: ReasonForm?
    private(set) var giveBack: ReasonForm?
    private(set) var drop: ReasonForm?
    private(set) var postpone: PostponeForm?
    private(set) var setProof: ReasonForm?
    /// Whether the reader may give it to another post.
    private(set) var mayPass = false

    var isEmpty: Bool {
        start == nil && finish == nil && verify == nil && giveBack == nil && drop == nil
    }

    init(_ task: CunceDomain.PlanTask, view: CaseView, call: Call) {
        func path(_ act: TaskAct) -> String {
            "\(view.href)/tasks/\(task.id)/\(act.rawValue)"
        }
        // A case that was closed owes nothing.
        guard view.kase.acceptance.closing == nil else { return }
        let worked = Place(path: view.place.path, involved: view.kase.working(on: task.id))
        if task.isUnfinished, Access.may(view.actor, do: .workTask, at: worked) {
            start = task.state == .inHand ? nil : call.formModel(path(.start))
            finish = call.reasonForm(path(.finish), field: "proof")
            block = task.state == .stuck ? nil : call.reasonForm(path(.block), field: "reason")
        }
        if task.state == .done, view.may(.verifyTask) {
            // Done is not verified: whoever worked on it leaves it to somebody else.
            verify =
                task.doers.contains(view.actor.person)
                ? nil : call.reasonForm(path(.verify), field: "note")
            giveBack = call.reasonForm(path(.giveBack), field: "reason")
        }
        if task.isUnfinished, view.may(.addTask) {
            drop = call.reasonForm(path(.drop), field: "reason")
            mayPass = true
            if task.proof.isEmpty, !task.isDraft {
                setProof = call.reasonForm(path(.setProof), field: "proof")
            }
            let own = call.own(path(.postpone))
            postpone = PostponeForm(
                form: call.formModel(path(.postpone)),
                due: own.field("due", task.due.description), reason: own.field("reason"))
        }
    }
}

extension TaskActs {
    /// Gives the task to another post that somebody is on.
    func pass(
        _ view: CaseView, _ task: CunceDomain.PlanTask, _ call: Call, _ texts: Texts
    ) -> PassForm? {
        guard mayPass else { return nil }
        let action = "\(view.href)/tasks/\(task.id)/\(TaskAct.pass.rawValue)"
        let own = call.own(action)
        let posts = view.workers.filter { $0.holder != nil && $0.id != task.owner }
        return PassForm(
            form: call.formModel(action),
            owner: own.select(
                "owner",
                view.choices(
                    posts, empty: texts.say("common.choose", in: call.language),
                    in: call.language)), reason: own.field("reason"))
    }
}

extension TimelineItem {
    /// - Parameter kind: key of the catalogues.
    init(
        _ text: String, _ at: Occurrence, kind: String, tone: String, view: CaseView,
        call: Call, texts: Texts
    ) {
        let language = call.language
        let late =
            at.isLate
            ? " · "
                + texts.say(
                    "entry.late", in: language,
                    ["days": "\(at.recordedOn.days(since: at.on))"])
            : ""
        self.init(
            day: Days.near(at.on, call.today, in: language), datetime: at.on.description,
            kind: texts.say(kind, in: language), tone: tone, text: text,
            who: view.label(of: at.post, by: at.by, on: at.recordedOn, texts, in: language)
                + late,
            entry: TextLink(
                text: texts.say("entry.number", in: language, ["number": "\(at.entry)"]),
                href: "/entries/\(at.entry)"), isWithdrawn: false)
    }
}
