import Mustache

/// One promise as whoever holds a link sees it. Template `by-link`.
package struct ByLinkPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// What was promised.
    package let title: String
    /// The village.
    package let village: String
    /// Who promised it.
    package let supporter: String
    /// Where it stands.
    package let status: StatusMark
    /// How much, with the unit.
    package let promised: String?
    /// How much came, with the unit.
    package let arrived: String?
    /// When it is due.
    package let due: String
    /// Why it is stuck.
    package let stuckWhy: String?
    /// Until when the link is good.
    package let expires: String
    /// Says that something came.
    package let arrive: ArriveForm?
    /// Says that it is stuck.
    package let block: StuckForm?

    package init(
        shell: ShellModel, title: String, village: String, supporter: String, status: StatusMark,
        promised: String? = nil, arrived: String? = nil, due: String, stuckWhy: String? = nil,
        expires: String, arrive: ArriveForm? = nil, block: StuckForm? = nil
    ) {
        self.shell = shell
        self.title = title
        self.village = village
        self.supporter = supporter
        self.status = status
        self.promised = promised
        self.arrived = arrived
        self.due = due
        self.stuckWhy = stuckWhy
        self.expires = expires
        self.arrive = arrive
        self.block = block
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "title": title
        case "village": village
        case "supporter": supporter
        case "status": status
        case "promised": promised.orAbsent
        case "arrived": arrived.orAbsent
        case "due": due
        case "stuckWhy": stuckWhy.orAbsent
        case "expires": expires
        case "arrive": arrive.orAbsent
        case "block": block.orAbsent
        default: nil
        }
    }
}
