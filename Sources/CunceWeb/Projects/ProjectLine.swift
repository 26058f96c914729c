import Mustache

/// One project in a list.
package struct ProjectLine: MustacheParent, Equatable, Sendable {
    /// Its title; leads to its page.
    package let title: TextLink
    /// Running, blocked, finished, stopped.
    package let status: StatusMark
    /// Present when a milestone is overdue. Example: `节点逾期 1`.
    package let late: StatusMark?
    /// The problem it answers.
    package let problem: TextLink
    /// Yuan; opens the entries that set it.
    package let budget: Door
    /// Its sources, in the order they were planned.
    package let shares: [ProjectShare]
    /// What has no source, or what is too much, in words.
    package let gap: String?
    /// The next milestone and its day.
    package let next: String?
    /// What blocks it, since when, who can clear it.
    package let blockage: String?
    /// What shows that it is finished, or why it was stopped.
    package let ended: String?
    /// All its entries.
    package let facts: Door

    package init(
        title: TextLink,
        status: StatusMark,
        late: StatusMark? = nil,
        problem: TextLink,
        budget: Door,
        shares: [ProjectShare],
        gap: String? = nil,
        next: String? = nil,
        blockage: String? = nil,
        ended: String? = nil,
        facts: Door
    ) {
        self.title = title
        self.status = status
        self.late = late
        self.problem = problem
        self.budget = budget
        self.shares = shares
        self.gap = gap
        self.next = next
        self.blockage = blockage
        self.ended = ended
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "status": status
        case "late": late.orAbsent
        case "problem": problem
        case "budget": budget
        case "shares": shares
        case "gap": gap.orAbsent
        case "next": next.orAbsent
        case "blockage": blockage.orAbsent
        case "ended": ended.orAbsent
        case "facts": facts
        default: nil
        }
    }
}
