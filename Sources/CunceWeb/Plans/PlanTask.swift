import Mustache

/// One task of a measure.
package struct PlanTask: MustacheParent, Equatable, Sendable {
    /// Its state.
    package let status: StatusMark
    /// What is to be done; leads to its page once the plan is approved.
    package let title: TextLink
    /// Who does it. Example: `洋港工作组`.
    package let owner: String
    /// When it is due. Example: `11月15日`.
    package let due: String
    /// What shows that it is done. Example: `12 份签字确认单`.
    package let proof: String

    package init(status: StatusMark, title: TextLink, owner: String, due: String, proof: String) {
        self.status = status
        self.title = title
        self.owner = owner
        self.due = due
        self.proof = proof
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "status": status
        case "title": title
        case "owner": owner
        case "due": due
        case "proof": proof
        default: nil
        }
    }
}
