import Mustache

/// One promise 承诺 with its history. Template `promise`.
package struct PromisePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// The page of the help the village is given.
    package let supportHref: String
    /// What was promised.
    package let title: String
    /// Where it stands.
    package let status: StatusMark
    /// Present when it is overdue.
    package let late: StatusMark?
    /// Who promised it.
    package let supporter: String
    /// Money, project, advice or training.
    package let kind: String
    /// What was promised, came and was used.
    package let money: MoneyLine?
    /// When it is due.
    package let due: String
    /// The problem or measure it is for.
    package let about: String?
    /// Why it is stuck.
    package let stuckWhy: String?
    /// With whom it lies.
    package let stuckWith: String?
    /// Why it will not come.
    package let released: String?
    /// What came, oldest first.
    package let arrivals: [PromiseArrivalItem]
    /// What it was used for, oldest first.
    package let uses: [PromiseUseItem]
    /// Its vouchers.
    package let attached: AttachSection
    /// Says that something came.
    package let arrive: ArriveForm?
    /// Says what it was used for.
    package let use: UseForm?
    /// Says that it is stuck.
    package let block: StuckForm?
    /// Says that it moves again.
    package let free: ReasonForm?
    /// Changes amount or day.
    package let change: ChangePromiseForm?
    /// Says that it will not come.
    package let release: ReasonForm?
    /// Whether none of the acts above is the reader’s.
    package let mayNothing: Bool
    /// Whether the reader gives out links.
    package let mayLink: Bool
    /// Gives out a link, while something can still be said of the promise.
    package let give: GiveLinkForm?
    /// Links given out, newest first.
    package let links: [PromiseLinkItem]
    /// Its entries, newest first.
    package let history: [TimelineItem]

    package init(
        shell: ShellModel, villageName: String, villageHref: String, supportHref: String,
        title: String, status: StatusMark, late: StatusMark? = nil, supporter: String, kind: String,
        money: MoneyLine? = nil, due: String, about: String? = nil, stuckWhy: String? = nil,
        stuckWith: String? = nil, released: String? = nil, arrivals: [PromiseArrivalItem],
        uses: [PromiseUseItem], attached: AttachSection, arrive: ArriveForm? = nil,
        use: UseForm? = nil, block: StuckForm? = nil, free: ReasonForm? = nil,
        change: ChangePromiseForm? = nil,
        release: ReasonForm? = nil, mayNothing: Bool, mayLink: Bool, give: GiveLinkForm? = nil,
        links: [PromiseLinkItem], history: [TimelineItem]
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.supportHref = supportHref
        self.title = title
        self.status = status
        self.late = late
        self.supporter = supporter
        self.kind = kind
        self.money = money
        self.due = due
        self.about = about
        self.stuckWhy = stuckWhy
        self.stuckWith = stuckWith
        self.released = released
        self.arrivals = arrivals
        self.uses = uses
        self.attached = attached
        self.arrive = arrive
        self.use = use
        self.block = block
        self.free = free
        self.change = change
        self.release = release
        self.mayNothing = mayNothing
        self.mayLink = mayLink
        self.give = give
        self.links = links
        self.history = history
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "supportHref": supportHref
        case "title": title
        case "status": status
        case "late": late.orAbsent
        case "supporter": supporter
        case "kind": kind
        case "money": money.orAbsent
        case "due": due
        case "about": about.orAbsent
        case "stuckWhy": stuckWhy.orAbsent
        case "stuckWith": stuckWith.orAbsent
        case "released": released.orAbsent
        case "arrivals": arrivals
        case "uses": uses
        case "attached": attached
        case "arrive": arrive.orAbsent
        case "use": use.orAbsent
        case "block": block.orAbsent
        case "free": free.orAbsent
        case "change": change.orAbsent
        case "release": release.orAbsent
        case "mayNothing": mayNothing
        case "mayLink": mayLink
        case "give": give.orAbsent
        case "links": links
        case "history": history
        default: nil
        }
    }
}
