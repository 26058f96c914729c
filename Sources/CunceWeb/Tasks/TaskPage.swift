import Mustache

/// One task 任务 and what its reader may do. Template `task`.
package struct TaskPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// What is to be done. Example: `返回地 12 户逐户核面积`.
    package let title: String
    /// Its state.
    package let status: StatusMark
    /// Present when it is stuck besides being overdue.
    package let stuck: StatusMark?
    /// Who does it. Example: `洋港工作组`.
    package let owner: TextLink
    /// Somebody stands in for the owner, or nobody is on the post.
    package let seat: StatusMark?
    /// The measure it belongs to.
    package let measure: TextLink
    /// The workstream. Example: `重点难题`.
    package let workstream: String
    /// When it is due. Example: `11月15日`.
    package let due: String
    /// How the day was moved. Example: `改过 1 次，原定 10月31日`.
    package let dueChanged: String?
    /// What shows that it is done.
    package let proof: String
    /// The problems it answers.
    package let problems: [TextLink]
    /// Takes it in hand.
    package let start: FormModel?
    /// Says that it is done, with the proof.
    package let finish: ReasonForm?
    /// Says that it is stuck, with what is in the way.
    package let block: ReasonForm?
    /// Verifies it: what was looked at. Only for somebody other than the doer.
    package let verify: ReasonForm?
    /// Returns it with a reason.
    package let giveBack: ReasonForm?
    /// Drops it with a reason.
    package let drop: ReasonForm?
    /// Moves the day with a reason.
    package let postpone: PostponeForm?
    /// Gives it to another post.
    package let pass: PassForm?
    /// Says what will show that it is done, where it was approved without.
    package let setProof: ReasonForm?
    /// Whether none of the acts above is the reader's.
    package let mayNothing: Bool
    /// Whether the reader did it, so that somebody else verifies it.
    package let waitsForOthers: Bool
    /// Whether nothing is left to be done with it: verified, or dropped.
    package let isOver: Bool
    /// Whether its case was closed before it was done or verified.
    package let isClosed: Bool
    /// Its files.
    package let attached: AttachSection
    /// Its entries, newest first.
    package let history: [TimelineItem]

    package init(
        shell: ShellModel, villageName: String, villageHref: String, title: String,
        status: StatusMark, stuck: StatusMark? = nil, owner: TextLink,
        seat: StatusMark? = nil, measure: TextLink, workstream: String, due: String,
        dueChanged: String? = nil, proof: String,
        problems: [TextLink], start: FormModel? = nil, finish: ReasonForm? = nil,
        block: ReasonForm? = nil, verify: ReasonForm? = nil, giveBack: ReasonForm? = nil,
        drop: ReasonForm? = nil, postpone: PostponeForm? = nil,
        pass: PassForm? = nil, setProof: ReasonForm? = nil, mayNothing: Bool,
        waitsForOthers: Bool, isOver: Bool, isClosed: Bool = false,
        attached: AttachSection,
        history: [TimelineItem]
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.title = title
        self.status = status
        self.stuck = stuck
        self.owner = owner
        self.seat = seat
        self.measure = measure
        self.workstream = workstream
        self.due = due
        self.dueChanged = dueChanged
        self.proof = proof
        self.problems = problems
        self.start = start
        self.finish = finish
        self.block = block
        self.verify = verify
        self.giveBack = giveBack
        self.drop = drop
        self.postpone = postpone
        self.pass = pass
        self.setProof = setProof
        self.mayNothing = mayNothing
        self.waitsForOthers = waitsForOthers
        self.isOver = isOver
        self.isClosed = isClosed
        self.attached = attached
        self.history = history
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "title": title
        case "status": status
        case "stuck": stuck.orAbsent
        case "owner": owner
        case "seat": seat.orAbsent
        case "measure": measure
        case "workstream": workstream
        case "due": due
        case "dueChanged": dueChanged.orAbsent
        case "proof": proof
        case "problems": problems
        case "start": start.orAbsent
        case "finish": finish.orAbsent
        case "block": block.orAbsent
        case "verify": verify.orAbsent
        case "giveBack": giveBack.orAbsent
        case "drop": drop.orAbsent
        case "postpone": postpone.orAbsent
        case "pass": pass.orAbsent
        case "setProof": setProof.orAbsent
        case "mayNothing": mayNothing
        case "waitsForOthers": waitsForOthers
        case "isOver": isOver
        case "isClosed": isClosed
        case "attached": attached
        case "history": history
        default: nil
        }
    }
}
