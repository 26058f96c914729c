import Mustache

/// One decision of an earlier huddle beside what came of it.
package struct HuddleReviewRow: MustacheParent, Equatable, Sendable {
    /// What was decided. Example: `班子成员到工地见户主`.
    package let text: String
    /// Its village, or the town. Example: `洋港`.
    package let place: String
    /// Who does it. Example: `班子成员 乙`.
    package let owner: String
    /// By when. Example: `11月22日`.
    package let due: String
    /// Which huddle. Example: `第 13 次`.
    package let huddle: String
    /// How it stands.
    package let status: StatusMark
    /// What came of it, in words. Example: `到工地见了 3 户，都签了`.
    package let result: String?
    /// The task.
    package let task: TextLink?
    /// Reports what came of an errand; absent when it is not the reader's.
    package let settle: ReasonForm?
    /// Where a link to an errand lands. Example: `errand-0192f3`.
    package let key: String?
    /// Whether the form is unfolded: the reader came for it, or it was refused.
    package let isOpen: Bool

    package init(
        text: String, place: String, owner: String, due: String, huddle: String, status: StatusMark,
        result: String? = nil, task: TextLink? = nil, settle: ReasonForm? = nil,
        key: String? = nil, isOpen: Bool = false
    ) {
        self.text = text
        self.place = place
        self.owner = owner
        self.due = due
        self.huddle = huddle
        self.status = status
        self.result = result
        self.task = task
        self.settle = settle
        self.key = key
        self.isOpen = isOpen
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "place": place
        case "owner": owner
        case "due": due
        case "huddle": huddle
        case "status": status
        case "result": result.orAbsent
        case "task": task.orAbsent
        case "settle": settle.orAbsent
        case "key": key.orAbsent
        case "isOpen": isOpen
        default: nil
        }
    }
}
