import Mustache

/// Another post the signed-in person may act under today.
package struct SeatChoice: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let action: String
    /// What is sent.
    package let post: String
    /// The post. Example: `驻村干部 乙（代）`.
    package let label: String

    package init(action: String, post: String, label: String) {
        self.action = action
        self.post = post
        self.label = label
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "action": action
        case "post": post
        case "label": label
        default: nil
        }
    }
}
