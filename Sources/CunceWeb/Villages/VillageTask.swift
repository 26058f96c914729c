import Mustache

/// One task in the village's plan.
package struct VillageTask: MustacheParent, Equatable, Sendable {
    /// Its state.
    package let status: StatusMark
    /// What is to be done. Example: `返回地 12 户逐户核面积`.
    package let title: String
    /// Its page. Example: `/tasks/t1`.
    package let href: String
    /// What was said about it last. Example: `核清 8 户`.
    package let said: String?
    /// Present when it is stuck besides being overdue.
    package let stuck: StatusMark?
    /// Who does it. Example: `洋港工作组`.
    package let owner: String
    /// The workstream it belongs to. Example: `重点难题`.
    package let workstream: String
    /// When it is due. Example: `11月15日`.
    package let due: String
    /// The entries about it.
    package let facts: Door

    package init(
        status: StatusMark, title: String, href: String, said: String? = nil,
        stuck: StatusMark? = nil, owner: String, workstream: String, due: String, facts: Door
    ) {
        self.status = status
        self.title = title
        self.href = href
        self.said = said
        self.stuck = stuck
        self.owner = owner
        self.workstream = workstream
        self.due = due
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "status": status
        case "title": title
        case "href": href
        case "said": said.orAbsent
        case "stuck": stuck.orAbsent
        case "owner": owner
        case "workstream": workstream
        case "due": due
        case "facts": facts
        default: nil
        }
    }
}
