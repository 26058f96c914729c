import Mustache

/// All briefs 专报. Template `briefs`.
package struct BriefsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The newest first.
    package let briefs: [BriefRow]

    package init(shell: ShellModel, briefs: [BriefRow]) {
        self.shell = shell
        self.briefs = briefs
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "briefs": briefs
        default: nil
        }
    }
}
