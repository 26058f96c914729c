import Mustache

/// One decision, and the task or errand it became.
package struct HuddleDecision: MustacheParent, Equatable, Sendable {
    /// What was decided.
    package let text: String
    /// Where it lands. Example: `洋港`.
    package let village: String
    /// Who does it. Example: `班子成员 乙`.
    package let owner: String
    /// By when. Example: `11月22日`.
    package let due: String
    /// The task.
    package let task: TextLink?

    package init(
        text: String, village: String, owner: String, due: String, task: TextLink? = nil
    ) {
        self.text = text
        self.village = village
        self.owner = owner
        self.due = due
        self.task = task
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "village": village
        case "owner": owner
        case "due": due
        case "task": task.orAbsent
        default: nil
        }
    }
}
