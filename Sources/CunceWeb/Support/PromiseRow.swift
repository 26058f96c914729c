import Mustache

/// One promise in a list.
package struct PromiseRow: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `promise-1`.
    package let key: String
    /// Where it stands.
    package let status: StatusMark
    /// Present when it is overdue besides. Example: `过期 5 天`.
    package let late: StatusMark?
    /// What was promised. Example: `水管材料款`.
    package let title: String
    /// Its page.
    package let href: String
    /// The village, where the page is not of one.
    package let village: TextLink?
    /// Who promised it. Example: `县机关挂钩部门 水利`.
    package let supporter: String
    /// Money, project, advice or training.
    package let kind: String
    /// What was promised, came and was used; absent for advice and training.
    package let money: MoneyLine?
    /// When it is due. Example: `12月10日`.
    package let due: String
    /// Why it is stuck, and with whom it lies.
    package let why: String?
    /// The entries about it.
    package let facts: Door
    /// Says that it came; only where the page itself offers it.
    package let arrive: ArriveForm?
    /// Says that it is stuck; only where the page itself offers it.
    package let block: StuckForm?

    package init(
        key: String, status: StatusMark, late: StatusMark? = nil, title: String, href: String,
        village: TextLink? = nil, supporter: String, kind: String, money: MoneyLine? = nil,
        due: String, why: String? = nil, facts: Door, arrive: ArriveForm? = nil,
        block: StuckForm? = nil
    ) {
        self.key = key
        self.status = status
        self.late = late
        self.title = title
        self.href = href
        self.village = village
        self.supporter = supporter
        self.kind = kind
        self.money = money
        self.due = due
        self.why = why
        self.facts = facts
        self.arrive = arrive
        self.block = block
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "status": status
        case "late": late.orAbsent
        case "title": title
        case "href": href
        case "village": village.orAbsent
        case "supporter": supporter
        case "kind": kind
        case "money": money.orAbsent
        case "due": due
        case "why": why.orAbsent
        case "facts": facts
        case "arrive": arrive.orAbsent
        case "block": block.orAbsent
        default: nil
        }
    }
}
