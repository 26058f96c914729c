import CunceDomain
import CunceReports
import CunceStore

/// The forms of a problem's page: those its state allows and its reader may use; none on an
/// earlier day.
struct ProblemActs {
    private(set) var solve: ReasonForm?
    private(set) var verify: ReasonForm?
    private(set) var giveBack: ReasonForm?
    private(set) var reopen: ReasonForm?
    private(set) var addTask: AddTaskForm?
    private(set) var nameOwner: OwnerForm?
    private(set) var setDue: PostponeForm?
    private(set) var addEvidence: EvidenceForm?
    private(set) var countVoices: VoicesForm?
    private(set) var regrade: RegradeForm?
    private(set) var noteHistory: HistoryForm?
    /// Why what waits to be verified is not this reader's to verify.
    private(set) var waits: String?

    private let making: ProblemMaking

    var isEmpty: Bool {
        solve == nil && verify == nil && giveBack == nil && reopen == nil && addTask == nil
            && nameOwner == nil && addEvidence == nil
    }

    init(_ making: ProblemMaking) {
        self.making = making
        guard making.call.asOf == nil else { return }
        let view = making.view
        let mayDiagnose = view.may(.diagnose)
        switch making.problem.state {
        case .open: open()
        case .solved: solved()
        case .verified:
            if mayDiagnose || view.may(.verifyTask) { reopen = reason(.reopen, "reason") }
        }
        if making.isLegacy, mayDiagnose { noteHistory = history }
        guard making.problem.isOpen else { return }
        if view.may(.addTask), view.kase.diagnosis.submitted != nil { addTask = task }
        if mayDiagnose || view.may(.addTask) {
            nameOwner = owner
            if making.isLegacy { setDue = due }
        }
        guard mayDiagnose else { return }
        let evidence = own(.evidence)
        addEvidence = EvidenceForm(
            form: form(.evidence), evidence: evidence.field("evidence"),
            entry: evidence.field("entry"))
        let voices = own(.voices)
        countVoices = VoicesForm(
            form: form(.voices), voices: voices.field("voices"),
            day: voices.field("day", "\(making.call.today)"))
        regrade = grade
    }

    private mutating func open() {
        let working = making.view.kase.working(onProblem: making.problem.id)
        let place = Place(path: making.view.place.path, involved: working)
        guard Access.may(making.view.actor, do: .workTask, at: place) else { return }
        let unfinished = making.view.kase.work(on: making.problem.id).unfinished
        if unfinished == 0 {
            solve = reason(.solve, "proof")
        } else {
            waits = making.say("problem.waits-for-tasks", ["count": "\(unfinished)"])
        }
    }

    private mutating func solved() {
        guard making.view.may(.verifyTask) else { return }
        let work = making.view.kase.work(on: making.problem.id)
        let person = making.view.actor.person
        // Done is not verified: whoever worked on it leaves it to somebody else.
        if work.doers.contains(person) || making.problem.solved?.at.by == person {
            waits = making.say("problem.waits-for-others")
        } else if work.unfinished > 0 {
            waits = making.say("problem.waits-for-tasks", ["count": "\(work.unfinished)"])
        } else {
            verify = reason(.verify, "proof")
        }
        giveBack = reason(.giveBack, "reason")
    }

    private func path(_ act: ProblemAct) -> String { "\(making.href)/\(act.rawValue)" }

    private func form(_ act: ProblemAct) -> FormModel { making.call.formModel(path(act)) }

    private func own(_ act: ProblemAct) -> Call { making.call.own(path(act)) }

    private func reason(_ act: ProblemAct, _ field: String) -> ReasonForm {
        making.call.reasonForm(path(act), field: field)
    }

    private var posts: [(value: String, label: String)] {
        making.view.choices(
            making.view.workers, empty: making.say("common.choose"), in: making.language)
    }

    private var task: AddTaskForm {
        let own = own(.task)
        return AddTaskForm(
            form: form(.task), task: own.field("title"), owner: own.select("owner", posts),
            due: own.field("due"), proof: own.field("proof"))
    }

    private var owner: OwnerForm {
        OwnerForm(
            form: form(.owner),
            owner: own(.owner).select(
                "owner", posts, initial: making.problem.owner?.text ?? ""))
    }

    private var due: PostponeForm {
        let own = own(.due)
        return PostponeForm(
            form: form(.due), due: own.field("due", making.problem.due?.description ?? ""),
            reason: own.field("reason"))
    }

    private var grade: RegradeForm {
        let own = own(.regrade)
        let words = making.view.programme.words.severities
        return RegradeForm(
            form: form(.regrade),
            severity: own.select(
                "severity",
                Severity.allCases.map { ("\($0.rawValue)", words[$0].text(in: making.language)) },
                initial: "\(making.problem.severity.rawValue)"), reason: own.field("reason"))
    }

    private var history: HistoryForm {
        let own = own(.history)
        return HistoryForm(
            form: form(.history), happened: own.field("happened"), text: own.field("text"))
    }
}
