import Mustache

/// One task on the paper.
package struct PaperStep: MustacheParent, Equatable, Sendable {
    /// Example: `旧厂房出租合同，代表会表决`.
    package let title: String
    /// Example: `洋港工作组`.
    package let owner: String
    /// Example: `2026年12月10日`.
    package let due: String
    /// Example: `12 份签字确认单`.
    package let proof: String

    package init(title: String, owner: String, due: String, proof: String) {
        self.title = title
        self.owner = owner
        self.due = due
        self.proof = proof
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "owner": owner
        case "due": due
        case "proof": proof
        default: nil
        }
    }
}
