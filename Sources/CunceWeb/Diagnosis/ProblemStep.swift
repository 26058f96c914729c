import Mustache

/// One task against a problem.
package struct ProblemStep: MustacheParent, Equatable, Sendable {
    /// Its state.
    package let status: StatusMark
    /// What is to be done; leads to its page.
    package let title: TextLink
    /// What was said about it last.
    package let said: String?
    /// Who does it.
    package let owner: String
    /// When it is due.
    package let due: String
    /// The measure it is a step of, or that it was given directly.
    package let comes: String

    package init(
        status: StatusMark,
        title: TextLink,
        said: String? = nil,
        owner: String,
        due: String,
        comes: String
    ) {
        self.status = status
        self.title = title
        self.said = said
        self.owner = owner
        self.due = due
        self.comes = comes
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "status": status
        case "title": title
        case "said": said.orAbsent
        case "owner": owner
        case "due": due
        case "comes": comes
        default: nil
        }
    }
}
